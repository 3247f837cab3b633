import { dateOf, dayNamed } from '#core/pm/day.ts';
import { foreseen } from '#core/pm/slots/forecast.ts';
import type { ForecastFrom } from '#core/pm/slots/forecast.ts';
import { planClock } from '#core/pm/slots/plan-clock.ts';
import type { CalendarRule, Schedule, Settled } from '#core/pm/schedule.ts';

export const day = (date: string): number => dayNamed(date) ?? Number.NaN;

export const calendar = (text: string, more: Partial<CalendarRule> = {}): CalendarRule => {
	const [every = '1', unit = 'month', anchor = '2026-01-01'] = text.split(' ');
	const known = (['day', 'week', 'month', 'year'] as const).find((one) => one === unit) ?? 'day';
	return { every: Number(every), unit: known, anchor, ...more };
};

/** What is due after an occurrence that was due and done on these days. */
export const nextDue = (schedule: Schedule, settled?: Partial<Settled>): string | undefined => {
	const { due } = planClock({ schedule }).next(settled && { ordinal: 1, ...settled });
	return due === undefined ? undefined : dateOf(due);
};

export const dueDates = (schedule: Schedule, until: string, from: ForecastFrom = {}): string[] =>
	[...foreseen({ schedule }, day(until), from)].map(({ due }) => dateOf(due));

export const plannedDates = (schedule: Schedule, until: string, from: ForecastFrom = {}): string[] =>
	[...foreseen({ schedule }, day(until), from)].map(({ planned }) => dateOf(planned));
