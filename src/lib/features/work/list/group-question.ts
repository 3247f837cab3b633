import type { Work } from '#core/model/collections.ts';
import type { GroupPlace } from '#core/work/work-groups.ts';
import type { Question } from '#lib/queries/live-answer.ts';

/** More plans than one person works by at once are not looked up. */
const MOST = 200;

/** Which jobs of a list are walked together, by their id: those whose plans belong to a group. */
export const groupsOf =
	(
		items: readonly Pick<Work, 'id' | 'assetId' | 'origin'>[]
	): Question<Readonly<Record<string, GroupPlace>>> =>
	async (read) => {
		const { isAsset, isKind } = await import('#core/model/kind-guards.ts');
		const plans = [...new Set(items.flatMap(({ origin }) => origin.plan ?? []))].slice(0, MOST);
		const groups = new Map<string, string>();
		for (const id of plans) {
			const plan = await read.get(id);
			if (isKind(plan, 'plan') && plan.group !== undefined && !plan.round) groups.set(id, plan.group);
		}
		const places: Record<string, GroupPlace> = {};
		for (const { id, assetId = '', origin } of items) {
			const group = groups.get(origin.plan ?? '');
			const asset = group === undefined ? undefined : await read.get(assetId);
			if (group === undefined || !isAsset(asset)) continue;
			const { sortKey = '', code, parentId = asset.id } = asset;
			places[id] = { group, place: parentId, walkingOrder: `${sortKey}\n${code}` };
		}
		return places;
	};
