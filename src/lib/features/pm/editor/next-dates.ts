import type { PlanBook, PlanDoc, PlanThing } from '#core/pm/book/plan-book.ts';
import { dateOf } from '#core/pm/day.ts';
import { firstComing } from '#core/pm/slots/coming.ts';
import type { DatedPlan } from '#core/pm/slots/coming.ts';

/** The day on which it is planned; `due` where days off have moved it. */
export interface NextDate {
	readonly planned: string;
	readonly due: string;
	/** The machine must stand, and production gives it away at no time that would do: its last day in time. */
	readonly noWindowBy: string | undefined;
}

export const MOST_DATES = 10;

/** The next days of a plan on a machine; `rules`: as it is being changed. What is open stays open and is not among them. */
export const nextDates = (
	book: PlanBook,
	plan: PlanDoc,
	thing: PlanThing,
	rules: DatedPlan
): readonly NextDate[] =>
	firstComing(rules, book.from(plan, thing, rules), MOST_DATES).map(
		({ planned, due, latest = due, place }) => ({
			planned: dateOf(planned),
			due: dateOf(due),
			noWindowBy: place === 'none' ? dateOf(latest) : undefined
		})
	);
