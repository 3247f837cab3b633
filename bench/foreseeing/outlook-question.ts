import type { OutlookAsked } from '#core/pm/slots/outlook.ts';
import { CALENDAR, FROM, fullPlans, UNTIL } from './plans.ts';

/** What the page of hours asks its worker: each plan on a machine of its own, for five years. */
export const outlookQuestion = (count: number): OutlookAsked => {
	const plans = fullPlans(count).map((plan, n) => ({
		id: `plan-${n}`,
		rules: { ...plan, schedule: { ...plan.schedule, calendarId: 'plant' } }
	}));
	return {
		plans: Object.fromEntries(plans.map(({ id, rules }) => [id, rules])),
		calendars: { plant: CALENDAR },
		pairs: plans.map(({ id }, n) => ({
			plan: id,
			asset: `machine-${n}`,
			standing: { settled: undefined, lastDone: undefined, open: [] },
			open: [],
			stand: { total: 100, on: FROM, perDay: 6 }
		})),
		today: FROM,
		until: UNTIL
	};
};
