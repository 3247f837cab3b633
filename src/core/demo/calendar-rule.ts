import { addMonths } from './plant-time.ts';
import type { Day } from './plant-time.ts';

export type Unit = 'day' | 'week' | 'month';
export type Every = readonly [number, Unit];

/** The n-th day of a plan, counted from its first. */
export const dueDay = (first: Day, [every, unit]: Every, n: number): Day =>
	unit === 'month' ? addMonths(first, n * every) : first + n * every * (unit === 'week' ? 7 : 1);

export const daysBetween = ([every, unit]: Every): number =>
	every * (unit === 'month' ? 30.4 : unit === 'week' ? 7 : 1);

/** So many days as people would say them: weeks where they fit. */
export const everyDays = (days: number): Every =>
	days >= 26 ? [Math.round(days / 30.4), 'month'] : days % 7 === 0 ? [days / 7, 'week'] : [days, 'day'];
