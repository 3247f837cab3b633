import type { PlanBook, PlanDoc, PlanThing } from '#core/pm/book/plan-book.ts';
import { dateOf } from '#core/pm/day.ts';
import { firstComing } from '#core/pm/slots/coming.ts';

/**
 * When the next occurrence is due that nobody has opened yet. The day may have passed: the server opens them, and a
 * device without a network knows of the day before it knows of the job.
 */
export const unopenedDue = (plan: PlanDoc, thing: PlanThing, book: PlanBook): string | undefined => {
	if (plan.state !== 'active' || book.open(plan.id, thing.id).length > 0) return undefined;
	const [slot] = firstComing(plan, book.from(plan, thing), 1);
	return slot && dateOf(slot.due);
};
