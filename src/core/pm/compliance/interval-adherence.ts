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

export interface LongGap {
	readonly days: number;
	readonly planned: number;
}

/** Months are not equally long: a tenth more is as planned. */
const LONG = 1.1;

/** The longest of those that ended in a period, if it was longer than planned. */
export const longestGap = (
	completions: readonly Day[],
	interval: Pick<CalendarRule, 'every' | 'unit'>,
	{ from, to }: { from: Day; to: Day }
): LongGap | undefined => {
	const gaps = gapsBetween(completions, interval).filter((gap) => gap.to >= from && gap.to <= to);
	const [longest] = gaps.sort((a, b) => b.days - a.days);
	return longest && longest.ratio > LONG
		? { days: longest.days, planned: intervalDays(interval) }
		: undefined;
};
