import { ASSET_KINDS } from '#core/model/asset-kinds.ts';
import type { Doc } from '#core/model/document.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import { moment } from '#lib/queries/moment.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { PlantTree, textOf } from './plant-tree.ts';
import { asMachines, type Machine } from './questions.ts';

/** So many at a time: whoever taps meanwhile is answered. */
const PIECE = 1_000;

const index = async (tree: PlantTree<Machine>): Promise<void> => {
	for (const [at, { node }] of tree.lined.entries()) {
		if (at % PIECE === 0) await moment();
		textOf(node);
	}
	tree.index();
};

/** The whole tree of this device, for what has to look at all of it: tens of thousands of machines are read once and kept. */
export const plantTree = (queries: Queries): Source<PlantTree<Machine>> => {
	const all = together(
		ASSET_KINDS.map((kind) => queries.rows({ shelf: 'assets', selector: { kind }, sort: ['ixSort'] }))
	);
	return (show) =>
		all((lists: Doc[][]) => {
			const tree = new PlantTree(asMachines(lists.flat()));
			show(tree);
			void index(tree);
		});
};
