import { labelText, type SymbolKind } from '#core/labels/label-text.ts';
import { layLabel, type Bar, type Drawing, type Line } from '#core/labels/lay-label.ts';
import { cellAt, perPage, type Paper } from '#core/labels/sheets.ts';
import { symbolOf } from './symbols.ts';

/** What a label is made for. */
export interface Labelled {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	/** Its site's public address, as far as it has one. */
	readonly address?: string | undefined;
}

export interface LabelOrder {
	readonly paper: Paper;
	readonly symbol: SymbolKind;
	/** Places at the beginning of the first sheet that are used up already. */
	readonly start: number;
	readonly widthOf: (text: string, size: number) => number;
}

/** One page, in millimetres from its upper left corner. */
export type LabelPage = Drawing & { readonly width: number; readonly height: number };

/** The label of a thing on a place; undefined where its code has no room in that symbol at that size. */
const drawnOn = ({ paper, symbol, widthOf }: LabelOrder, thing: Labelled, place: number) => {
	const text = labelText(symbol, thing);
	const found = text === undefined ? undefined : symbolOf(symbol, text);
	return found && layLabel({ ...thing, symbol: found }, cellAt(paper, place), paper.padding, widthOf);
};

/**
 * Page after page, so that whoever draws them can let others have their turn in between. What nobody could scan is not
 * printed: it is told to `leave`.
 */
export function* labelPages(
	order: LabelOrder,
	things: readonly Labelled[],
	leave: (thing: Labelled) => void
): Generator<LabelPage> {
	const { width, height } = order.paper;
	const most = perPage(order.paper);
	for (let at = 0, place = order.start; at < things.length; place = 0) {
		const bars: Bar[] = [];
		const lines: Line[] = [];
		for (; at < things.length && place < most; at++) {
			const thing = things[at];
			const drawn = thing && drawnOn(order, thing, place);
			if (drawn) {
				bars.push(...drawn.bars);
				lines.push(...drawn.lines);
				place++;
			} else if (thing) leave(thing);
		}
		if (bars.length > 0) yield { width, height, bars, lines };
	}
}
