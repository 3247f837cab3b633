import { longestGap } from '#core/pm/compliance/interval-adherence.ts';
import type { LongGap } from '#core/pm/compliance/interval-adherence.ts';
import { complianceIn } from '#core/pm/compliance/pm-compliance.ts';
import type { Compliance } from '#core/pm/compliance/pm-compliance.ts';
import { allJudged } from '#core/pm/compliance/judged-slots.ts';
import type { JudgedSlot } from '#core/pm/compliance/judged-slots.ts';
import { windowOf } from '#core/pm/compliance/on-time.ts';
import type { OnTime } from '#core/pm/compliance/on-time.ts';
import { addMonths } from '#core/pm/day.ts';
import type { Day } from '#core/pm/day.ts';
import { monthOf } from '#core/pm/stretches.ts';
import type { Days } from '#core/pm/stretches.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';

export const GROUPS = ['month', 'plan', 'place'] as const;
export type GroupBy = (typeof GROUPS)[number];

export interface Group {
	readonly key: string;
	/** A month by its first day, a plan or place by its name. */
	readonly month: Day | undefined;
	readonly name: string;
	readonly told: Compliance<JudgedSlot>;
	/** Of a plan: the longest time between two completions at one machine, if it was longer than planned. */
	readonly gap: LongGap | undefined;
}

export interface Asked extends Days {
	readonly policy: OnTime;
	readonly today: Day;
	readonly by: GroupBy;
}

export const allSlots = (pm: PmBook): JudgedSlot[] => {
	const { book } = pm;
	if (!book) return [];
	return allJudged(book, pm.planById, pm.thingById);
};

/** Machine by machine: on time twice may still be twice as far apart as it should be. */
const gapIn = (slots: readonly JudgedSlot[], { from, to }: Days): LongGap | undefined => {
	const gaps = [...new Set(slots.map(({ thing }) => thing.id))].flatMap((machine) => {
		const mine = slots.filter(({ thing }) => thing.id === machine);
		const interval = mine[0]?.interval;
		const done = mine.flatMap(({ done: on }) => (on === undefined ? [] : [on]));
		return (interval && longestGap(done, interval, { from, to })) ?? [];
	});
	return gaps.sort((a, b) => b.days - a.days)[0];
};

/** The line or area in which a machine stands. */
const placeOf = (pm: PmBook, { thing }: JudgedSlot): { key: string; name: string } => {
	const above = pm.thing(thing.parentId) ?? thing;
	return { key: above.id, name: above.name };
};

/** So many months back, this one included. */
export const monthsBack = (today: Day, count: number): Days => ({
	from: addMonths(monthOf(today).from, 1 - count),
	to: today
});

/** Groups of those whose window closed in the period; months in their order, others with the worst first. */
export const groupsOf = (pm: PmBook, slots: readonly JudgedSlot[], asked: Asked): Group[] => {
	const { policy, from, to, today, by } = asked;
	const keyed = new Map<string, { name: string; month: Day | undefined; slots: JudgedSlot[] }>();
	for (const slot of slots) {
		const { closes } = windowOf(policy, slot.due, slot.interval);
		const month = monthOf(closes).from;
		const { key, name } =
			by === 'month'
				? { key: String(month), name: '' }
				: by === 'plan'
					? { key: slot.plan.id, name: slot.plan.name }
					: placeOf(pm, slot);
		const group = keyed.get(key);
		if (group) group.slots.push(slot);
		else keyed.set(key, { name, month: by === 'month' ? month : undefined, slots: [slot] });
	}
	return [...keyed]
		.map(([key, { name, month, slots: mine }]) => ({
			...{ key, name, month },
			told: complianceIn(mine, policy, { from, to, today }),
			gap: by === 'plan' ? gapIn(mine, { from, to }) : undefined
		}))
		.filter(({ told }) => told.due > 0)
		.sort((a, b) =>
			by === 'month' ? (b.month ?? 0) - (a.month ?? 0) : (a.told.percent ?? 0) - (b.told.percent ?? 0)
		);
};
