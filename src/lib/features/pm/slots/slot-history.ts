import type { PlanBook, PlanDoc, PlanThing } from '#core/pm/book/plan-book.ts';
import { localDay } from '#core/model/local-day.ts';
import { isEnded } from '#core/work/status.ts';

/** One occurrence that is settled or under way. */
export interface PastSlot {
	readonly id: string;
	readonly thing: PlanThing;
	readonly ordinal: number;
	readonly dueOn: string | undefined;
	readonly outcome: 'done' | 'open' | 'missed' | 'skipped' | 'satisfied' | 'cancelled';
	readonly doneOn: string | undefined;
	readonly reason: string | undefined;
	/** The job with which it was done. */
	readonly work: string | undefined;
	/** The day by which it stands in the list. */
	readonly on: string;
}

/** What became of a plan so far, the newest first: jobs, and what was missed, left out or done with another. */
export const historyOf = (book: PlanBook, plan: PlanDoc, things: readonly PlanThing[]): PastSlot[] => {
	const all: PastSlot[] = [];
	for (const thing of things) {
		for (const { id, origin, times, status, reason } of book.jobs(plan.id, thing.id)) {
			const doneOn = times.done === undefined ? undefined : localDay(times.done, book.zone);
			const over = isEnded(status) ? ('cancelled' as const) : ('open' as const);
			const outcome = doneOn === undefined ? over : ('done' as const);
			const { ordinal = 0, dueOn } = origin;
			const known = { id, thing, ordinal, dueOn, doneOn, outcome, work: id };
			all.push({ ...known, reason, on: doneOn ?? dueOn ?? '' });
		}
		for (const { id, ordinal, dueOn, outcome, reason, work, at } of book.lines(plan.id, thing.id)) {
			const on = dueOn ?? localDay(at, book.zone);
			all.push({ id, thing, ordinal, dueOn, doneOn: undefined, outcome, reason, work, on });
		}
	}
	return all.sort((a, b) => b.on.localeCompare(a.on) || b.ordinal - a.ordinal);
};
