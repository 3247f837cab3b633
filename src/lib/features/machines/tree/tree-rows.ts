import type { Found, Placed, PlantTree } from '../plant-tree.ts';

export interface TreeRow<T> {
	readonly node: T;
	readonly depth: number;
	/** Whether what lies in it is shown; undefined where nothing does. */
	readonly isOpen: boolean | undefined;
}

/** As far as people have opened it. */
export const openRows = <T extends Placed>(
	tree: PlantTree<T>,
	isOpen: (id: string) => boolean,
	mayHold: (node: T) => boolean
): TreeRow<T>[] => {
	const rows: TreeRow<T>[] = [];
	const waiting = tree.roots.map((node) => ({ node, depth: 0 })).reverse();
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node, depth } = next;
		const open = isOpen(node.id);
		rows.push({ ...next, isOpen: mayHold(node) ? open : undefined });
		if (!open) continue;
		const children = tree.childrenOf(node.id);
		for (let at = children.length - 1; at >= 0; at--) {
			const child = children[at];
			if (child) waiting.push({ node: child, depth: depth + 1 });
		}
	}
	return rows;
};

/** What fits, in its places: everything above it stays, so that one sees where it belongs. */
export const foundRows = <T extends Placed>(tree: PlantTree<T>, found: Found): TreeRow<T>[] => {
	const { parents, lined } = tree;
	const shown = Uint8Array.from(found.at);
	// From below: whatever is shown shows what it lies in, which stands before it.
	for (let place = shown.length - 1; place >= 0; place--) {
		const above = parents[place] ?? -1;
		if (shown[place] === 1 && above >= 0) shown[above] = 1;
	}
	const rows: TreeRow<T>[] = [];
	for (const [place, row] of lined.entries())
		if (shown[place] === 1) rows.push({ node: row.node, depth: row.depth, isOpen: undefined });
	return rows;
};
