import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { isAsset } from '../../model/kind-guards.ts';
import { key } from '../../model/keys.ts';
import { planAssets, slotAssets } from '../../pm/slots/plan-assets.ts';
import type { Read } from '../read.ts';

type Thing = Doc & Asset;
type Plan = Doc & DocOf<'plan'>;

/** Everything in the tree below, for plans that say which assets they mean by what these are. */
export const allUnder = async (read: Read, parent: string): Promise<Thing[]> => {
	const here = (await read.find(key.parent(parent))).filter(isAsset);
	const below: Thing[] = [];
	for (const { id } of here) below.push(...(await allUnder(read, id)));
	return [...here, ...below];
};

const known = async (read: Read, plan: Plan, all: () => Promise<Thing[]>): Promise<Thing[]> => {
	if (plan.filter) return all();
	const named = await Promise.all((plan.assets ?? []).map((id) => read.get(id)));
	return named.filter(isAsset);
};

/** The assets a plan is for. `all`: the whole site, where somebody has read it already. */
export const thingsOfPlan = async (
	read: Read,
	plan: Plan,
	all = () => allUnder(read, plan.site)
): Promise<Thing[]> => planAssets(plan, await known(read, plan, all));

/** Of what its occurrences are kept. */
export const slotThings = async (
	read: Read,
	plan: Plan,
	all = () => allUnder(read, plan.site)
): Promise<Thing[]> => {
	const site = await read.get(plan.site);
	return slotAssets(plan, await known(read, plan, all), isAsset(site) ? site : undefined);
};
