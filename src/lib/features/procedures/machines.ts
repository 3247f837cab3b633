import type { Asset } from '#core/model/collections.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import type { Doc } from '#core/model/document.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';

type Machine = Doc & Asset;

/** Where a round stops. */
const KINDS = ['machine', 'line', 'component', 'tool', 'vehicle'];
const MOST = 2_000;

export const NOTHING: Source<Machine[]> = () => () => {};

/** Everything a step can stand at; what was typed is looked for among it. */
export const machinesLike = (queries: Queries): Source<Machine[]> => {
	const all = together(
		KINDS.map((kind) => queries.rows({ shelf: 'assets', selector: { kind }, sort: ['ixSort'], limit: MOST }))
	);
	return (show) =>
		all((lists) =>
			show(
				lists
					.flat()
					.filter(isAsset)
					.filter(({ archived }) => !archived)
			)
		);
};

export const machineWith =
	(id: string | undefined): Question<{ machine: Machine | undefined }> =>
	async (read) => {
		const found = id === undefined ? undefined : await read.get(id);
		return { machine: isAsset(found) ? found : undefined };
	};
