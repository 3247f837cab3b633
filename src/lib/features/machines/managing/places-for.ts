import type { PlantTree } from '../plant-tree.ts';
import type { Machine } from '../questions.ts';

/** What holds other things, before what only may. */
const RANK: Readonly<Record<Machine['kind'], number>> = {
	site: 0,
	area: 0,
	line: 0,
	machine: 1,
	vehicle: 1,
	component: 2,
	tool: 2
};

/** Where a thing can go: at its site, not where it is, and nowhere within itself. */
export const placesFor = (tree: PlantTree<Machine>, thing: Machine, typed: string): Machine[] => {
	const own = new Set(tree.within(thing.id).map(({ id }) => id));
	const found = typed.trim() === '' ? undefined : tree.matching(typed);
	return tree.lined
		.map(({ node }) => node)
		.filter(({ id, site }) => site === thing.site && id !== thing.parentId && !own.has(id))
		.filter(({ id, kind }) => (found ? found.has(id) : RANK[kind] === 0))
		.sort((a, b) => RANK[a.kind] - RANK[b.kind]);
};
