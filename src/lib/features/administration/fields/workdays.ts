import type { DocOf } from '#core/model/collections.ts';
import type { Turn } from '#core/shifts/turns.ts';

export type Workday = DocOf<'calendar'>['workdays'][number];

/** The days of a week are a cycle of seven that begins on Monday. */
export const asTurns = (workdays: readonly Workday[]): Turn[] =>
	workdays.map(({ weekday, from, to }) => ({ day: weekday - 1, from, to }));

export const asWorkdays = (turns: readonly Turn[]): Workday[] =>
	turns.map(({ day, from, to }) => ({ weekday: day + 1, from, to }));
