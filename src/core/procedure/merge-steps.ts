import { same } from '../model/same.ts';
import type { Step } from '../model/plan.ts';

const idsOf = (steps: readonly Step[]) => steps.map(({ id }) => id);
const byId = (steps: readonly Step[]) => new Map(steps.map((step) => [step.id, step]));

/** The order of those that both know. */
const shared = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => others.includes(id));

/** Those of `more` that `order` lacks, each behind the one it stood behind. */
const woven = (order: readonly string[], more: readonly string[]): string[] => {
	const all = [...order];
	more.forEach((id, n) => {
		if (all.includes(id)) return;
		const before = more.slice(0, n).findLast((one) => all.includes(one));
		all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, id);
	});
	return all;
};

const orderOf = (base: string[], theirs: string[], mine: string[]): string[] | undefined => {
	const isMoved = (ids: string[]) => !same(shared(ids, base), shared(base, ids));
	if (!isMoved(mine)) return woven(theirs, mine);
	if (!isMoved(theirs) || same(shared(mine, theirs), shared(theirs, mine))) return woven(mine, theirs);
	return undefined;
};

/** undefined: gone. conflict: both made something else of it. */
const stepOf = (
	base: Step | undefined,
	theirs: Step | undefined,
	mine: Step | undefined
): Step | undefined | 'conflict' => {
	if (same(theirs, mine) || same(theirs, base)) return mine;
	return same(mine, base) ? theirs : 'conflict';
};

/**
 * What comes of two people's changes to the same steps: each step has one of them to thank for what it is now. Undefined
 * where both changed the same step, or both put the steps into another order.
 */
export const mergeSteps = (
	base: readonly Step[],
	theirs: readonly Step[],
	mine: readonly Step[]
): Step[] | undefined => {
	const order = orderOf(idsOf(base), idsOf(theirs), idsOf(mine));
	if (!order) return undefined;
	const [was, there, here] = [byId(base), byId(theirs), byId(mine)];
	const merged: Step[] = [];
	for (const id of order) {
		const step = stepOf(was.get(id), there.get(id), here.get(id));
		if (step === 'conflict') return undefined;
		if (step) merged.push(step);
	}
	return merged;
};
