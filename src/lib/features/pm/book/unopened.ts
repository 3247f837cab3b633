import type { PlanBook, PlanDoc, PlanThing } from '#core/pm/book/plan-book.ts';
import type { Day } from '#core/pm/day.ts';
import { firstComing } from '#core/pm/slots/coming.ts';

/**
 * The day of an occurrence that nobody has opened although it has passed: the server opens them, and a device without a
 * network knows of the day before it knows of the job.
 */
export const unopenedSince = (plan: PlanDoc, thing: PlanThing, book: PlanBook): Day | undefined => {
	if (plan.state !== 'active' || book.open(plan.id, thing.id).length > 0) return undefined;
	const [slot] = firstComing(plan, book.from(plan, thing), 1);
	return slot && slot.due < book.today ? slot.due : undefined;
};
