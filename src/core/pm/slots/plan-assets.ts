import type { Asset } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import type { Plan } from '../schedule.ts';

type Thing = Doc & Asset;
type Filter = NonNullable<Plan['filter']>;

const isUnder = (asset: Thing, place: string, byId: ReadonlyMap<string, Thing>): boolean => {
	const seen = new Set<string>();
	for (
		let id: string | undefined = asset.id;
		id !== undefined && !seen.has(id);
		id = byId.get(id)?.parentId
	) {
		if (id === place) return true;
		seen.add(id);
	}
	return false;
};

/** A filter that says nothing means nothing: nobody wants a job on everything by an oversight. */
const passes = (asset: Thing, filter: Filter, byId: ReadonlyMap<string, Thing>): boolean => {
	const { under, kinds, maker, model, criticality } = filter;
	const asked = [
		under === undefined ? undefined : isUnder(asset, under, byId),
		kinds && kinds.includes(asset.kind),
		maker === undefined ? undefined : asset.maker === maker,
		model === undefined ? undefined : asset.model === model,
		criticality && asset.criticality !== undefined && criticality.includes(asset.criticality)
	].filter((answer) => answer !== undefined);
	return asked.length > 0 && asked.every(Boolean);
};

const walkingKey = ({ sortKey, code, id }: Thing): string => `${sortKey ?? ''}\n${code}\n${id}`;

type For = Pick<Doc & Plan, 'site' | 'assets' | 'filter' | 'round'>;

/**
 * The assets a plan is for, in walking order: those it names and those its filter finds, without what is gone. A round
 * is walked as its plan says; what its filter finds comes behind that.
 */
export const planAssets = (
	{ site, assets = [], filter, round = false }: For,
	all: readonly Thing[]
): Thing[] => {
	const byId = new Map(all.map((asset) => [asset.id, asset]));
	const named = new Map(assets.map((id, n) => [id, n]));
	const place = ({ id }: Thing) => (round ? (named.get(id) ?? Infinity) : 0);
	return all
		.filter((asset) => asset.site === site && !asset.archived && asset.retiredOn === undefined)
		.filter((asset) => named.has(asset.id) || (filter !== undefined && passes(asset, filter, byId)))
		.sort((a, b) => (place(a) === place(b) ? (walkingKey(a) < walkingKey(b) ? -1 : 1) : place(a) - place(b)));
};

/**
 * Of what its occurrences are kept. A round has one sequence however its machines come, go and change places: that of
 * its site. All other plans have one for each of their assets.
 */
export const slotAssets = (plan: For, all: readonly Thing[], site: Thing | undefined): Thing[] => {
	const things = planAssets(plan, all);
	if (plan.round !== true) return things;
	return things.length > 0 && site ? [site] : [];
};
