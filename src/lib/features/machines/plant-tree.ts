import { atOnce, type Steps } from '#core/import/steps.ts';

/** What a tree is made of. */
export interface Placed {
	readonly id: string;
	readonly parentId?: string | undefined;
	readonly code: string;
	readonly name: string;
}

/** What fits; of twenty thousand it is told by where each stands, because sets of so many ids take too long. */
export interface Found {
	readonly size: number;
	readonly at: Uint8Array;
	has(id: string): boolean;
}

/** By place in the tree: where each id stands, by which words it is found, and where that stands in which it lies. */
interface Index {
	readonly places: ReadonlyMap<string, number>;
	readonly texts: readonly string[];
	readonly parents: Int32Array;
}

/** A tree of places and things, as it is at one moment. Siblings keep the order in which they were given. */
export class PlantTree<T extends Placed> {
	readonly #byId = new Map<string, T>();
	readonly #children = new Map<string, T[]>();
	readonly #roots: T[] = [];
	#lined: readonly { node: T; depth: number }[] = [];
	#ready: Index | undefined;

	constructor(all: readonly T[]) {
		atOnce(this.#grow(all));
	}

	/** Of tens of thousands, with all that a search in it needs: whoever taps meanwhile is answered. */
	static *growing<T extends Placed>(all: readonly T[]): Steps<PlantTree<T>> {
		const tree = new PlantTree<T>([]);
		yield* tree.#grow(all);
		yield* tree.#index();
		return tree;
	}

	get roots(): readonly T[] {
		return this.#roots;
	}

	get size(): number {
		return this.#byId.size;
	}

	get(id: string): T | undefined {
		return this.#byId.get(id);
	}

	childrenOf(id: string): readonly T[] {
		return this.#children.get(id) ?? [];
	}

	/** What it lies in, outermost first. */
	above(id: string): T[] {
		const path: T[] = [];
		const seen = new Set([id]);
		let parent = this.#byId.get(id)?.parentId;
		while (parent !== undefined && !seen.has(parent)) {
			seen.add(parent);
			const node = this.#byId.get(parent);
			if (!node) break;
			path.push(node);
			parent = node.parentId;
		}
		return path.reverse();
	}

	/** It and everything in it, each before what lies in it. */
	within(id: string): T[] {
		const root = this.#byId.get(id);
		return root ? atOnce(this.#walk([root])).map(({ node }) => node) : [];
	}

	/** All of it from above to below, as one walks through the plant. */
	get lined(): readonly { node: T; depth: number }[] {
		return this.#lined;
	}

	/** Everything whose code or name has all of these words. */
	matching(typed: string): Found {
		const [first = '', ...others] = plain(typed).split(' ');
		const { texts, places } = this.#searched();
		const at = new Uint8Array(texts.length);
		let size = 0;
		for (const [place, text] of texts.entries()) {
			if (!text.includes(first) || !others.every((word) => text.includes(word))) continue;
			at[place] = 1;
			size++;
		}
		return { size, at, has: (id) => at[places.get(id) ?? -1] === 1 };
	}

	/** Where that stands in which each lies; -1 at the top. */
	get parents(): Int32Array {
		return this.#searched().parents;
	}

	*#grow(all: readonly T[]): Steps<void> {
		for (const one of all) {
			this.#byId.set(one.id, one);
			yield;
		}
		for (const one of all) {
			// What lies in something that is not here stands at the top: nothing is hidden.
			const parent = one.parentId !== undefined && this.#byId.has(one.parentId) ? one.parentId : undefined;
			if (parent === undefined) this.#roots.push(one);
			else {
				const siblings = this.#children.get(parent);
				if (siblings) siblings.push(one);
				else this.#children.set(parent, [one]);
			}
			yield;
		}
		this.#lined = yield* this.#walk(this.#roots);
		if (this.#lined.length === all.length) return;
		this.#openCircles(all);
		this.#lined = yield* this.#walk(this.#roots);
	}

	/** What the first search would wait for. In the order of all of it. */
	*#index(): Steps<Index> {
		const places = new Map<string, number>();
		const [texts, parents] = [new Array<string>(this.#lined.length), new Int32Array(this.#lined.length)];
		for (const [place, { node, depth }] of this.#lined.entries()) {
			places.set(node.id, place);
			texts[place] = textOf(node);
			// It comes before what lies in it.
			parents[place] = depth === 0 ? -1 : (places.get(node.parentId ?? '') ?? -1);
			yield;
		}
		this.#ready = { places, texts, parents };
		return this.#ready;
	}

	#searched(): Index {
		return this.#ready ?? atOnce(this.#index());
	}

	/** Things that lie in each other, which no act can bring about, would stand nowhere: the first of them stands at the top. */
	#openCircles(all: readonly T[]): void {
		const reached = new Set(this.#lined.map(({ node }) => node.id));
		for (const one of all) {
			if (reached.has(one.id)) continue;
			const parent = one.parentId ?? '';
			this.#children.set(
				parent,
				this.childrenOf(parent).filter(({ id }) => id !== one.id)
			);
			this.#roots.push(one);
			for (const { node } of atOnce(this.#walk([one]))) reached.add(node.id);
		}
	}

	*#walk(from: readonly T[]): Steps<{ node: T; depth: number }[]> {
		const lined: { node: T; depth: number }[] = [];
		const waiting = from.map((node) => ({ node, depth: 0 })).reverse();
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			lined.push(next);
			const children = this.childrenOf(next.node.id);
			for (let at = children.length - 1; at >= 0; at--) {
				const node = children[at];
				if (node) waiting.push({ node, depth: next.depth + 1 });
			}
			yield;
		}
		return lined;
	}
}

const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.replace(/ł/g, 'l')
		.trim()
		.replace(/\s+/g, ' ');

/** Kept for as long as the node is: after a change most of a tree is as it was. */
const texts = new WeakMap<Placed, string>();

/** By which it is found. */
const textOf = (node: Placed): string => {
	const known = texts.get(node);
	if (known !== undefined) return known;
	const text = plain(`${node.code} ${node.name}`);
	texts.set(node, text);
	return text;
};
