import type { Asset } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import type { Question } from '#lib/queries/live-answer.ts';
import type { Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';

const MOST_ALIKE = 6;
/** Lines beside its own; each is one look on the device. */
const MOST_LINES = 12;

type AssetDoc = Doc & Asset;

const isAlike = (a: AssetDoc, b: AssetDoc): boolean =>
	(a.classId !== undefined && a.classId === b.classId) || (a.group !== undefined && a.group === b.group);

/** Machines of the same sort: on its own line, then on the lines beside it, where most plants have theirs. */
export const alikeBeside =
	(asset: string): Question<string[]> =>
	async (read) => {
		const { key } = await import('#core/model/keys.ts');
		const machine = await read.get(asset);
		if (!isAsset(machine) || machine.parentId === undefined) return [];
		const inside = async (parent: string) =>
			(await read.find(key.parent(parent))).filter(isAsset).filter(({ archived }) => !archived);
		const line = await read.get(machine.parentId);
		const lines = isAsset(line) && line.parentId !== undefined ? await inside(line.parentId) : [];
		const others = lines.filter(({ id }) => id !== machine.parentId).slice(0, MOST_LINES);
		const found = await Promise.all([machine.parentId, ...others.map(({ id }) => id)].map(inside));
		return found
			.flat()
			.filter((one) => one.id !== asset && isAlike(machine, one))
			.slice(0, MOST_ALIKE)
			.map(({ id }) => id);
	};

const reportsAt = (queries: Queries, asset: string, limit: number) =>
	(['1', '0'] as const).map((ixOpen) =>
		queries.rows({ shelf: 'work', selector: { ixAsset: asset, ixOpen }, sort: ['ixNewest'], limit })
	);

/** What lay and lies before each of these, newest first: of the machine itself, then of the others. */
export const reportsAtAll = (
	queries: Queries,
	asset: string,
	alike: readonly string[]
): Source<{ own: Doc[]; others: Doc[] }> => {
	const all = together([
		...reportsAt(queries, asset, 30),
		...alike.flatMap((one) => reportsAt(queries, one, 8))
	]);
	return (show) => all((lists) => show({ own: lists.slice(0, 2).flat(), others: lists.slice(2).flat() }));
};
