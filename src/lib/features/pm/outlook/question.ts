import { localDay } from '#core/model/local-day.ts';
import type { PlanBook, PlanDoc, PlanThing } from '#core/pm/book/plan-book.ts';
import { dayNamed } from '#core/pm/day.ts';
import type { Day } from '#core/pm/day.ts';
import type { OutlookAsked, OutlookPair } from '#core/pm/slots/outlook.ts';
import { isEnded } from '#core/work/status.ts';
import type { PmBook } from '../book/pm-book.svelte.ts';

/** Only what days are reckoned with goes to the worker. */
const rulesOf = ({ schedule, levels, estimateMinutes, stack, covers, needsWindow }: PlanDoc) => ({
	schedule,
	...(levels && { levels }),
	...(estimateMinutes !== undefined && { estimateMinutes }),
	...(stack && { stack }),
	...(covers && { covers }),
	...(needsWindow && { needsWindow })
});

const daysOfJobs = (book: PlanBook, plan: PlanDoc, thing: PlanThing): Day[] =>
	book.jobs(plan.id, thing.id).flatMap(({ times: { done }, status, dueOn = '' }) => {
		if (done === undefined && isEnded(status)) return [];
		return dayNamed(done === undefined ? dueOn : localDay(done, book.zone)) ?? [];
	});

const pairOf = (book: PlanBook, plan: PlanDoc, thing: PlanThing): OutlookPair => {
	const { standing, open, stand, free } = book.from(plan, thing);
	return {
		...{ plan: plan.id, asset: thing.id, standing, open },
		...(stand && { stand }),
		...(free && { free }),
		...(plan.covers?.length && { jobs: daysOfJobs(book, plan, thing) })
	};
};

/** Undefined while the device has not told everything. */
export const outlookQuestion = (pm: PmBook, until: Day): OutlookAsked | undefined => {
	const { book } = pm;
	if (!book) return undefined;
	const active = pm.plans.filter(({ state }) => state === 'active');
	return {
		plans: Object.fromEntries(active.map((plan) => [plan.id, rulesOf(plan)])),
		calendars: Object.fromEntries(
			pm.calendars.map(({ id, workdays, exceptions }) => [
				id,
				{ workdays, ...(exceptions && { exceptions }) }
			])
		),
		pairs: active.flatMap((plan) => pm.slotThingsOf(plan).map((thing) => pairOf(book, plan, thing))),
		today: book.today,
		...(book.zone !== undefined && { zone: book.zone }),
		until
	};
};
