import type { Placed, PlantTree } from '../plant-tree.ts';

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
export const foundRows = <T extends Placed>(tree: PlantTree<T>, found: ReadonlySet<string>): TreeRow<T>[] => {
	const shown = new Set(found);
	for (const id of found) {
		for (let above = tree.get(id)?.parentId; above !== undefined && !shown.has(above);) {
			const node = tree.get(above);
			if (!node) break;
			shown.add(above);
			above = node.parentId;
		}
	}
	// Of twenty thousand only those few are looked at.
	return [...shown]
		.map((id) => tree.places.get(id) ?? -1)
		.sort((a, b) => a - b)
		.flatMap((place) => tree.lined[place] ?? [])
		.map(({ node, depth }) => ({ node, depth, isOpen: undefined }));
};
