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

/** A tree of places and things, as it is at one moment. Siblings keep the order in which they were given. */
export class PlantTree<T extends Placed> {
	readonly #byId: ReadonlyMap<string, T>;
	readonly #children = new Map<string, T[]>();
	readonly roots: readonly T[];
	#texts: readonly string[] | undefined;
	#parents: Int32Array | undefined;
	#places: ReadonlyMap<string, number> | undefined;
	#lined: readonly { node: T; depth: number }[] | undefined;

	constructor(all: readonly T[]) {
		this.#byId = new Map(all.map((one) => [one.id, one]));
		const roots: T[] = [];
		for (const one of all) {
			// What lies in something that is not here stands at the top: nothing is hidden.
			const parent = one.parentId !== undefined && this.#byId.has(one.parentId) ? one.parentId : undefined;
			if (parent === undefined) roots.push(one);
			else {
				const siblings = this.#children.get(parent);
				if (siblings) siblings.push(one);
				else this.#children.set(parent, [one]);
			}
		}
		this.roots = roots;
		if (this.lined.length < all.length) this.#openCircles(all, roots);
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
		return root ? this.#walk([root]).map(({ node }) => node) : [];
	}

	/** All of it from above to below, as one walks through the plant. */
	get lined(): readonly { node: T; depth: number }[] {
		return (this.#lined ??= this.#walk(this.roots));
	}

	/** Where each stands among all of them. */
	get places(): ReadonlyMap<string, number> {
		return (this.#places ??= new Map(this.lined.map(({ node }, place) => [node.id, place])));
	}

	/** Everything whose code or name has all of these words. */
	matching(typed: string): Found {
		const [first = '', ...others] = plain(typed).split(' ');
		const texts = this.index();
		const at = new Uint8Array(texts.length);
		let size = 0;
		for (const [place, text] of texts.entries()) {
			if (!text.includes(first) || !others.every((word) => text.includes(word))) continue;
			at[place] = 1;
			size++;
		}
		return { size, at, has: (id) => at[this.places.get(id) ?? -1] === 1 };
	}

	/** What the first search would wait for; done before somebody types. In the order of all of it. */
	index(): readonly string[] {
		void this.places;
		void this.parents;
		return (this.#texts ??= this.lined.map(({ node }) => textOf(node)));
	}

	/** Where that stands in which each lies; -1 at the top. */
	get parents(): Int32Array {
		return (this.#parents ??= Int32Array.from(this.lined, ({ node, depth }) =>
			depth === 0 || node.parentId === undefined ? -1 : (this.places.get(node.parentId) ?? -1)
		));
	}

	/** Things that lie in each other, which no act can bring about, would stand nowhere: the first of them stands at the top. */
	#openCircles(all: readonly T[], roots: T[]): void {
		const reached = new Set(this.lined.map(({ node }) => node.id));
		for (const one of all) {
			if (reached.has(one.id)) continue;
			const parent = one.parentId ?? '';
			this.#children.set(
				parent,
				this.childrenOf(parent).filter(({ id }) => id !== one.id)
			);
			roots.push(one);
			for (const { node } of this.#walk([one])) reached.add(node.id);
		}
		this.#lined = undefined;
	}

	#walk(from: readonly T[]): { node: T; depth: number }[] {
		const lined: { node: T; depth: number }[] = [];
		const waiting = from.map((node) => ({ node, depth: 0 })).reverse();
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			lined.push(next);
			const children = this.childrenOf(next.node.id);
			for (let at = children.length - 1; at >= 0; at--) {
				const node = children[at];
				if (node) waiting.push({ node, depth: next.depth + 1 });
			}
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
export const textOf = (node: Placed): string => {
	const known = texts.get(node);
	if (known !== undefined) return known;
	const text = plain(`${node.code} ${node.name}`);
	texts.set(node, text);
	return text;
};
