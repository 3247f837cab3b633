import type { Day } from '../day.ts';
import { intervalDays } from '../due/interval.ts';
import type { CalendarRule } from '../schedule.ts';

export interface Gap {
	readonly from: Day;
	readonly to: Day;
	readonly days: number;
	/** Actual days by planned days: 1 is as planned, 2 is twice as long. */
	readonly ratio: number;
}

/** How far apart completions really were: on the 3rd of one month and the 29th of the next is on time twice, 57 days apart. */
export const gapsBetween = (
	completions: readonly Day[],
	interval: Pick<CalendarRule, 'every' | 'unit'>
): Gap[] => {
	const planned = intervalDays(interval);
	const days = [...new Set(completions)].sort((a, b) => a - b);
	return days.slice(1).map((to, n) => {
		const from = days[n] ?? to;
		return { from, to, days: to - from, ratio: (to - from) / planned };
	});
};
