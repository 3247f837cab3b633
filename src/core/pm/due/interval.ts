import type { CalendarRule, Schedule, Tolerance } from '../schedule.ts';

const DAYS = { day: 1, week: 7, month: 30 } as const;

/** How long an interval counts as in percentages of it: months have 30 days, whole years 365. */
export const intervalDays = ({ every, unit }: Pick<CalendarRule, 'every' | 'unit'>): number => {
	if (unit === 'day' || unit === 'week') return every * DAYS[unit];
	const months = unit === 'year' ? every * 12 : every;
	return Math.floor(months / 12) * 365 + (months % 12) * DAYS.month;
};

/** What is a hair over a whole number is that number: 10 % of 30 days are 3. */
export const ceilQuantity = (value: number): number => Math.ceil(value - 1e-9);

/** A tolerance in whole days, begun ones included. Both given: so many percent, but at most so many days. */
export const toleranceDays = (
	tolerance: Tolerance | undefined,
	interval: Pick<CalendarRule, 'every' | 'unit'> | undefined
): number => {
	const { days, percent } = tolerance ?? {};
	const share =
		percent === undefined || interval === undefined
			? undefined
			: ceilQuantity((percent * intervalDays(interval)) / 100);
	return days === undefined || share === undefined ? (days ?? share ?? 0) : Math.min(days, share);
};

/** From when to when an occurrence may be done and still be in time. */
export const aroundDue = (
	{ early, late, calendar }: Pick<Schedule, 'early' | 'late' | 'calendar'>,
	due: number
): { earliest: number; latest: number } => ({
	earliest: due - toleranceDays(early, calendar),
	latest: due + toleranceDays(late, calendar)
});
