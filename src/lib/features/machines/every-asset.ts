import { ASSET_KINDS } from '#core/model/asset-kinds.ts';
import type { Doc } from '#core/model/document.ts';
import { inTurns } from '#lib/queries/in-turns.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { PlantTree } from './plant-tree.ts';
import { asMachines, type Machine } from './questions.ts';

/** The whole tree of this device, for what has to look at all of it: tens of thousands of machines are read once and kept. */
export const plantTree = (queries: Queries): Source<PlantTree<Machine>> => {
	const all = together(
		ASSET_KINDS.map((kind) => queries.rows({ shelf: 'assets', selector: { kind }, sort: ['ixSort'] }))
	);
	return (show) => {
		let latest: Doc[][] | undefined;
		const grow = async (lists: Doc[][]): Promise<void> => {
			latest = lists;
			const tree = await inTurns(PlantTree.growing(asMachines(lists.flat())), () => latest !== lists);
			if (tree && latest === lists) show(tree);
		};
		const stop = all((lists) => void grow(lists));
		return () => {
			latest = undefined;
			stop();
		};
	};
};
