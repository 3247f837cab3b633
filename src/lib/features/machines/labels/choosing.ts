import type { PlantTree } from '../plant-tree.ts';
import type { Thing } from './label-thing.ts';

export type Ids = ReadonlySet<string>;

export const idsOf = (machines: readonly { id: string }[]): Ids => new Set(machines.map(({ id }) => id));

export const withToggled = (ids: Ids, id: string): Ids =>
	ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]);

/** What is ticked among the shown ones is as they are ticked now; the others stay as they were. */
export const withShown = (ids: Ids, shown: Ids, ticked: Ids): Ids =>
	new Set([...[...ids].filter((id) => !shown.has(id)), ...[...ticked].filter((id) => shown.has(id))]);

/** The sites that the chosen machines belong to. */
export const sitesOf = (tree: PlantTree<Thing> | undefined, ids: Ids): Thing[] => {
	const sites = new Set([...ids].map((id) => tree?.get(id)?.site ?? ''));
	return [...sites].map((id) => tree?.get(id)).filter((site) => site !== undefined);
};

/** Codes that more than one of them has: a label of one leads to all of these. */
export const sharedCodes = (things: readonly { code: string }[]): string[] => {
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const code of things.map((thing) => thing.code.toUpperCase()))
		(seen.has(code) ? shared : seen).add(code);
	return [...shared];
};
