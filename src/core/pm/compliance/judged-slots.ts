import { isEnded } from '../../work/status.ts';
import { localDay } from '../../model/local-day.ts';
import type { PlanBook, PlanDoc, PlanThing } from '../book/plan-book.ts';
import { dayNamed } from '../day.ts';
import type { Day } from '../day.ts';
import type { Judged } from './pm-compliance.ts';

/** An occurrence to be judged, with what people read of it. */
export interface JudgedSlot extends Judged {
	readonly plan: PlanDoc;
	readonly thing: PlanThing;
	/** The job with which it was done or is to be done. */
	readonly work?: string | undefined;
	readonly reason?: string | undefined;
}

const named = (date: string | undefined): Day | undefined =>
	date === undefined ? undefined : dayNamed(date);

/** Not yet or no longer in use on that day. */
const isInactive = ({ commissionedOn, retiredOn }: PlanThing, due: Day): boolean =>
	(named(commissionedOn) ?? -Infinity) > due || (named(retiredOn) ?? Infinity) <= due;

/** Every occurrence of a plan on a machine that had a day, once: a line that says how it ended counts over a cancelled job. */
const judgedSlots = (book: PlanBook, plan: PlanDoc, thing: PlanThing): JudgedSlot[] => {
	const { calendar } = plan.schedule;
	const interval = calendar && !calendar.dates ? { every: calendar.every, unit: calendar.unit } : undefined;
	const known = { plan, thing, ...(interval && { interval }) };
	const slots = new Map<number, JudgedSlot>();
	for (const { id, ordinal, outcome, dueOn, work, reason } of book.lines(plan.id, thing.id)) {
		const due = named(dueOn);
		const other = work === undefined ? undefined : book.job(work);
		const isTakenBack = outcome === 'satisfied' && other && isEnded(other.status) && !other.times.done;
		if (due === undefined || isTakenBack) continue;
		slots.set(ordinal, { ...known, id, due, outcome, work, reason, inactive: isInactive(thing, due) });
	}
	for (const { id, origin, times, status, reason } of book.jobs(plan.id, thing.id)) {
		const { ordinal = 0, dueOn } = origin;
		const due = named(dueOn);
		const isOff = times.done === undefined && isEnded(status);
		if (due === undefined || (isOff && slots.has(ordinal))) continue;
		const done = times.done === undefined ? undefined : dayNamed(localDay(times.done, book.zone));
		const outcome = done !== undefined ? 'done' : isOff ? 'cancelled' : 'open';
		const inactive = isInactive(thing, due);
		slots.set(ordinal, { ...known, id, due, outcome, done, work: id, reason, inactive });
	}
	return [...slots.values()];
};

type ById<T> = ReadonlyMap<string, T>;

/**
 * Of all that became something: also where a plan has ended or was put away since, or is not for a machine any more. What
 * a period came to is not changed by that.
 */
export const allJudged = (book: PlanBook, plans: ById<PlanDoc>, things: ById<PlanThing>): JudgedSlot[] =>
	book.pairs().flatMap(([of, at]) => {
		const [plan, thing] = [plans.get(of), things.get(at)];
		return plan && thing ? judgedSlots(book, plan, thing) : [];
	});
