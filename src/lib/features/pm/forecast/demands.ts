import type { PlanDoc, PlanJob, PlanThing } from '#core/pm/book/plan-book.ts';
import { dayNamed } from '#core/pm/day.ts';
import type { Day } from '#core/pm/day.ts';
import type { OutlookDays } from '#core/pm/slots/outlook-days.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';
import type { Crew } from '#core/pm/crews.ts';

/** Work that plans ask for, on a day. */
export interface Demanded {
	readonly key: string;
	readonly on: Day;
	readonly minutes: number;
	readonly plan: PlanDoc;
	readonly thing: PlanThing;
	readonly job: PlanJob | undefined;
}

/** Without a name of its own a plan's work goes to the machine's team. */
const isOf = (team: Crew | undefined, plan: PlanDoc, thing: PlanThing): boolean => {
	if (!team) return true;
	const owner = plan.owner?.id ?? thing.ownerTeam;
	return owner !== undefined && (owner === team.id || team.members.includes(owner));
};

export const openDemands = (pm: PmBook, team: Crew | undefined): Demanded[] => {
	const { book } = pm;
	if (!book) return [];
	return pm.plans.flatMap((plan) =>
		pm
			.slotThingsOf(plan)
			.filter((thing) => isOf(team, plan, thing))
			.flatMap((thing) =>
				book.open(plan.id, thing.id).map((job): Demanded => {
					const on = dayNamed(job.dueOn ?? '') ?? book.today;
					return { key: job.id, on, minutes: job.estimateMinutes ?? 0, plan, thing, job };
				})
			)
	);
};

/** By the place of a pair in the answer. */
export const meantPairs = (pm: PmBook, days: OutlookDays, team: Crew | undefined): boolean[] => {
	const plans = new Map(pm.plans.map((plan) => [plan.id, plan]));
	return days.pairs.map(({ plan: id, asset }) => {
		const [plan, thing] = [plans.get(id), pm.thing(asset)];
		return plan !== undefined && thing !== undefined && isOf(team, plan, thing);
	});
};

export const comingDemands = (
	pm: PmBook,
	days: OutlookDays,
	meant: readonly boolean[],
	[from, to, most]: readonly [Day, Day, number]
): Demanded[] => {
	const plans = new Map(pm.plans.map((plan) => [plan.id, plan]));
	const slots = days.between(from, to, (pair) => meant[pair] === true, most);
	return slots.flatMap(({ plan: id, asset, ordinal, planned: on, minutes }): Demanded[] => {
		const [plan, thing] = [plans.get(id), pm.thing(asset)];
		const key = `${id} ${asset} ${ordinal}`;
		return plan && thing ? [{ key, on, minutes, plan, thing, job: undefined }] : [];
	});
};
