import type { Act } from '#lib/device/act.ts';
import { needsSomebody } from '#lib/device/act.ts';

/** An act that was refused and the acts that stood on it: to be repaired, sent again or let go together. */
export interface RefusedGroup {
	root: Act;
	dependents: Act[];
}

const standsOn = ({ verdict }: Act): string | undefined =>
	verdict?.result === 'refused' && verdict.refusal.code === 'dependency'
		? verdict.refusal.dependsOn
		: undefined;

export const refusedGroups = (acts: readonly Act[]): RefusedGroup[] => {
	const byOp = new Map(acts.map((act) => [act.op.id, act]));
	const rootOf = (act: Act): Act => {
		const seen = new Set<Act>();
		let here = act;
		while (!seen.has(here)) {
			seen.add(here);
			const below = byOp.get(standsOn(here) ?? '');
			if (!below || below === here) break;
			here = below;
		}
		return here;
	};
	const groups = new Map<Act, RefusedGroup>();
	for (const act of acts.filter(needsSomebody)) {
		const root = rootOf(act);
		const group = groups.get(root) ?? { root, dependents: [] };
		if (act !== root) group.dependents.push(act);
		groups.set(root, group);
	}
	return [...groups.values()];
};
