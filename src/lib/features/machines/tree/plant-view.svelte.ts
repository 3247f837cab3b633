import { ASSET_KINDS } from '#core/model/asset-kinds.ts';
import type { Doc } from '#core/model/document.ts';
import { codeInAddress } from '#core/tags/addresses.ts';
import { LiveQuery, type Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { plantTree } from '../every-asset.ts';
import { PlantTree, type Found } from '../plant-tree.ts';
import { asMachines, partsOf, type Machine } from '../questions.ts';
import { foundRows, openRows, type TreeRow } from './tree-rows.ts';

/** Until the whole tree has been read, these are taken to hold something. */
const HOLDERS: readonly Machine['kind'][] = ['site', 'area', 'line', 'machine'];

/** More than any screen shows: what else lies there comes with the whole tree. */
const FIRST = 60;

/**
 * The plant as somebody looks through it. What they open is asked for level by level, so that the first look needs a few
 * rows only; the whole tree is read behind it, for filtering and for knowing what holds something.
 */
export class PlantView {
	readonly #queries: Queries;
	readonly #top: LiveQuery<Doc[]>;
	readonly #levels: LiveQuery<Doc[][]>;
	readonly #whole: LiveQuery<PlantTree<Machine>>;
	/** Opened and closed by hand; all others as they are from the beginning. */
	#byHand = $state.raw<Readonly<Record<string, boolean>>>({});
	#typed = $state.raw('');
	#isWholeWanted = $state.raw(false);

	constructor(queries: Queries) {
		const nothing: Source<never> = () => () => {};
		this.#queries = queries;
		this.#top = new LiveQuery(() => queries.rows(partsOf('')));
		this.#levels = new LiveQuery(() =>
			this.#opened.length === 0 || this.#whole.current ? nothing : together(this.#opened)
		);
		this.#whole = new LiveQuery(() => (this.#isWholeWanted ? plantTree(queries) : nothing));
	}

	readonly #roots = $derived.by(() => asMachines(this.#top.current ?? []));
	/** With one site, what lies in it is what people look for. */
	readonly #only = $derived(this.#roots.length === 1 ? this.#roots[0]?.id : undefined);
	readonly #openIds = $derived.by(() => {
		const first = this.#only !== undefined && this.#byHand[this.#only] === undefined ? [this.#only] : [];
		return [...first, ...Object.keys(this.#byHand).filter((id) => this.#byHand[id])];
	});
	readonly #opened = $derived.by(() =>
		this.#openIds.map((id) => this.#queries.rows({ ...partsOf(id), limit: FIRST }))
	);

	readonly #tree = $derived.by((): PlantTree<Machine> | undefined => {
		if (this.#whole.current) return this.#whole.current;
		if (!this.#top.current) return undefined;
		const known = asMachines([...this.#top.current, ...(this.#levels.current?.flat() ?? [])]);
		// In the same order as the whole tree has them.
		return new PlantTree(known.toSorted((a, b) => ASSET_KINDS.indexOf(a.kind) - ASSET_KINDS.indexOf(b.kind)));
	});

	get typed(): string {
		return this.#typed;
	}

	readonly isFiltered = $derived.by(() => this.#typed.trim() !== '');

	/** Undefined until the device has answered: the top, or everything where something is looked for. */
	readonly rows = $derived.by((): readonly TreeRow<Machine>[] | undefined => {
		const tree = this.#tree;
		if (!tree) return undefined;
		if (this.isFiltered)
			return this.#found && this.#whole.current && foundRows(this.#whole.current, this.#found);
		// Asked of thousands: each is read once.
		const [byHand, only] = [this.#byHand, this.#only];
		const isOpen = (id: string) => byHand[id] ?? id === only;
		const isWhole = this.#whole.current !== undefined;
		return openRows(tree, isOpen, ({ id, kind }) =>
			isWhole ? tree.childrenOf(id).length > 0 : HOLDERS.includes(kind)
		);
	});

	/** How many fit, without what stands above them. A hand scanner types the address of a label here. */
	readonly #found = $derived.by(() =>
		this.isFiltered
			? this.#whole.current?.matching(codeInAddress(this.#typed.trim()) ?? this.#typed)
			: undefined
	);

	get found(): Found | undefined {
		return this.#found;
	}

	type = (text: string): void => {
		this.#typed = text;
		this.#isWholeWanted = true;
	};

	/** Once the first look has been drawn. */
	readWhole = (): void => {
		this.#isWholeWanted = true;
	};

	turn = (id: string): void => {
		this.#byHand = { ...this.#byHand, [id]: !(this.#byHand[id] ?? id === this.#only) };
	};
}
