import type { Run } from './runs.ts';
import type { Cell } from './sheets.ts';

/** What is drawn, in millimetres from the upper left corner of the page. */
export interface Line {
	readonly text: string;
	readonly x: number;
	/** Of its base line. */
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
}

export interface Bar {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Drawing {
	readonly bars: readonly Bar[];
	readonly lines: readonly Line[];
}

/** A symbol in modules, its quiet zone counted in. Linear ones have one row, as high as there is room. */
export interface Symbol {
	readonly runs: readonly Run[];
	readonly width: number;
	readonly height: number;
	readonly quiet: number;
	readonly isLinear: boolean;
	/** Finer than this, in millimetres, printers blur and phones do not read it. */
	readonly finest: number;
}

export interface Label {
	readonly symbol: Symbol;
	readonly code: string;
	readonly name: string;
}

type WidthOf = (text: string, size: number) => number;

const CODE = { size: 4.2, least: 2 };
const NAME = { size: 3.1, least: 2.4 };
const LEADING = 1.2;
const BASE = 0.92;
/** Modules as fine as this or finer are worth another arrangement: text beside the symbol instead of under it. */
const COMFORTABLE = 0.45;
const GAP = 1.5;

/** As large as fits, not larger than usual; what does not fit even at the least size is cut. */
const fitted = (text: string, room: number, { size, least }: typeof CODE, widthOf: WidthOf) => {
	const fits = Math.min(size, (size * room) / Math.max(widthOf(text, size), 0.01));
	if (fits >= least) return { text, size: fits };
	let cut = [...text];
	while (cut.length > 1 && widthOf(`${cut.join('').trimEnd()}…`, least) > room) cut = cut.slice(0, -1);
	return { text: `${cut.join('').trimEnd()}…`, size: least };
};

/** A code is never cut: it is what a person types when nothing scans. Long ones take two lines. */
const codeLines = (code: string, room: number, widthOf: WidthOf): { text: string; size: number }[] => {
	const whole = fitted(code, room, { size: CODE.size, least: 0 }, widthOf);
	if (whole.size >= CODE.least) return [whole];
	const half = Math.ceil(code.length / 2);
	const signs = code.slice(0, half + 6);
	const dash = Math.max(...['-', '/', '.', '_', ' '].map((sign) => signs.lastIndexOf(sign)));
	const at = dash > half - 6 ? dash + 1 : half;
	return [code.slice(0, at), code.slice(at)].map((text) =>
		fitted(text, room, { ...CODE, least: 0 }, widthOf)
	);
};

const textIn = ({ code, name }: Label, room: number, widthOf: WidthOf) => {
	const codes = codeLines(code, room, widthOf);
	const named = name === '' ? [] : [fitted(name, room, NAME, widthOf)];
	return [
		...codes.map((line) => ({ ...line, bold: true })),
		...named.map((line) => ({ ...line, bold: false }))
	];
};

type Text = ReturnType<typeof textIn>;

const heightOf = (text: Text): number => text.reduce((sum, { size }) => sum + size * LEADING, 0);

const linesAt = (
	text: Text,
	from: { x: number; y: number },
	middle: number | undefined,
	widthOf: WidthOf
) => {
	let y = from.y;
	return text.map((line): Line => {
		const x = middle === undefined ? from.x : middle - widthOf(line.text, line.size) / 2;
		const base = y + line.size * BASE;
		y += line.size * LEADING;
		return { ...line, x, y: base };
	});
};

/** How large a module may be in this room. */
const moduleIn = ({ width, height, isLinear }: Symbol, room: { width: number; height: number }): number =>
	isLinear ? room.width / width : Math.min(room.width / width, room.height / height);

/** Lines are no higher than people need to hit them. */
const TALLEST = 14;
const HIGH_ENOUGH = 6;

const barsOf = (symbol: Symbol, module: number, box: Cell): Bar[] => {
	const width = symbol.width * module;
	const high = symbol.isLinear ? Math.min(TALLEST, box.height) : module;
	const height = symbol.isLinear ? high : symbol.height * module;
	const left = box.x + (box.width - width) / 2 + symbol.quiet * module;
	const top = box.y + (box.height - height) / 2 + (symbol.isLinear ? 0 : symbol.quiet * module);
	return symbol.runs.map(({ row, from, count }) => ({
		x: left + from * module,
		y: top + row * high,
		width: count * module,
		height: high
	}));
};

/** Undefined where the symbol would come out too fine to be read. */
export const layLabel = (
	label: Label,
	cell: Cell,
	padding: number,
	widthOf: WidthOf
): Drawing | undefined => {
	const { symbol } = label;
	const inner = {
		x: cell.x + padding,
		y: cell.y + padding,
		width: cell.width - 2 * padding,
		height: cell.height - 2 * padding
	};
	const below = textIn(label, inner.width, widthOf);
	const above = { ...inner, height: inner.height - heightOf(below) };
	const under = above.height < HIGH_ENOUGH ? 0 : moduleIn(symbol, above);
	// Beside it, a symbol takes the whole height and the text what is left of the width.
	const side = inner.height;
	const room = inner.width - side - GAP;
	const beside = symbol.isLinear || room < side / 2 ? 0 : moduleIn(symbol, { width: side, height: side });
	if (Math.max(under, beside) < symbol.finest) return undefined;
	if (under >= COMFORTABLE || under >= beside || symbol.isLinear) {
		const used = symbol.isLinear ? Math.min(TALLEST, above.height) : symbol.height * under;
		const top = inner.y + (above.height - used) / 2;
		const bars = barsOf(symbol, under, { ...above, y: top, height: used });
		const lines = linesAt(below, { x: inner.x, y: top + used }, inner.x + inner.width / 2, widthOf);
		return { bars, lines };
	}
	const text = textIn(label, room, widthOf);
	const bars = barsOf(symbol, beside, { ...inner, width: side });
	const from = { x: inner.x + side + GAP, y: inner.y + (inner.height - heightOf(text)) / 2 };
	return { bars, lines: linesAt(text, from, undefined, widthOf) };
};
