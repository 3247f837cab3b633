import type { SymbolKind } from '#core/labels/label-text.ts';
import { roll, ROLL_HEIGHT, SHEETS, perPage, type Paper, type SheetName } from '#core/labels/sheets.ts';
import type { PlantTree } from '../plant-tree.ts';
import { isPlaceOnly, THING_KINDS, type Thing } from './label-thing.ts';
import { idsOf, sitesOf, type Ids } from './choosing.ts';
import type { Labelled } from './label-pages.ts';

const PLACES: readonly Thing['kind'][] = ['site', 'area', 'line', 'store'];

type PaperName = SheetName | 'roll';

/** A machine the page was opened for, alone or with everything in it. */
export interface Beginning {
	of: string;
	isWhole: boolean;
}

/** Which machines get a label, and on what. */
export class LabelChoices {
	readonly #tree: () => PlantTree<Thing> | undefined;
	readonly #begin: Beginning | undefined;
	/** Undefined until somebody chooses: until then it is what the page was opened with. */
	#place = $state.raw<string | null>();
	#chosen = $state.raw<Ids>();
	kind = $state.raw<Thing['kind'] | null>(null);
	typed = $state('');
	symbol = $state.raw<SymbolKind>('qr');
	paperName = $state.raw<PaperName>('a4-3x7');
	rollHeight = $state.raw<number | null>(ROLL_HEIGHT.usual);
	/** The place of the first label, as people count: from 1. */
	first = $state.raw<number | null>(1);

	constructor(tree: () => PlantTree<Thing> | undefined, begin?: Beginning) {
		this.#tree = tree;
		this.#begin = begin;
	}

	readonly #begun = $derived.by((): readonly Thing[] => {
		const tree = this.#tree();
		const first = this.#begin && tree?.get(this.#begin.of);
		if (!tree || !first) return [];
		const all = this.#begin?.isWhole ? tree.within(first.id) : [first];
		return all.filter((thing) => !isPlaceOnly(thing));
	});

	get place(): string | null {
		if (this.#place !== undefined) return this.#place;
		return this.#begin?.isWhole && this.#begun.length > 0 ? this.#begin.of : null;
	}

	set place(place: string | null) {
		this.#place = place;
	}

	readonly #ticked = $derived.by(() => this.#chosen ?? idsOf(this.#begun));

	get chosen(): Ids {
		return this.#ticked;
	}

	set chosen(chosen: Ids) {
		this.#chosen = chosen;
	}

	/** Sites, areas and lines, each below what it lies in, and what the page was opened for. */
	readonly places = $derived.by(() => {
		const tree = this.#tree();
		return (tree?.lined ?? [])
			.filter(({ node }) => PLACES.includes(node.kind) || node.id === this.place)
			.map(({ node, depth }) => ({
				value: node.id,
				label: `${'– '.repeat(depth)}${node.name} · ${node.code}`
			}));
	});

	/** The kinds there are, in the order of the plant. */
	readonly kinds = $derived.by((): readonly Thing['kind'][] => {
		const there = (this.#tree()?.lined ?? []).map(({ node }) => node).filter((node) => !isPlaceOnly(node));
		return THING_KINDS.filter((kind) => there.some((thing) => thing.kind === kind));
	});

	/** What fits the filters, in the order in which one walks through the plant. */
	readonly shown = $derived.by((): readonly Thing[] => {
		const tree = this.#tree();
		if (!tree) return [];
		const all = this.place === null ? tree.lined.map(({ node }) => node) : tree.within(this.place);
		const found = this.typed.trim() === '' ? undefined : tree.matching(this.typed);
		return all.filter(
			(thing) =>
				!isPlaceOnly(thing) &&
				(this.kind === null || thing.kind === this.kind) &&
				(found?.has(thing.id) ?? true)
		);
	});

	/** In the same order, whatever is shown now. */
	readonly things = $derived.by((): readonly Labelled[] => {
		const tree = this.#tree();
		if (!tree) return [];
		return tree.lined
			.filter(({ node }) => this.chosen.has(node.id))
			.map(({ node: { id, code, name, site } }) => ({
				id,
				code,
				name,
				address: tree.get(site)?.publicAddress
			}));
	});

	/** Sites of what was chosen whose labels would lead nowhere. */
	readonly withoutAddress = $derived.by(() =>
		sitesOf(this.#tree(), this.chosen).filter(({ publicAddress }) => publicAddress === undefined)
	);

	readonly paper = $derived.by((): Paper | undefined => {
		if (this.paperName !== 'roll') return SHEETS[this.paperName];
		const { least, most } = ROLL_HEIGHT;
		const height = this.rollHeight;
		return height !== null && height >= least && height <= most ? roll(height) : undefined;
	});

	/** How many places at the beginning are used up; undefined where that is no place of the sheet. */
	readonly start = $derived.by((): number | undefined => {
		if (!this.paper) return undefined;
		const most = perPage(this.paper);
		if (most === 1) return 0;
		const first = this.first;
		return first !== null && Number.isInteger(first) && first >= 1 && first <= most ? first - 1 : undefined;
	});
}
