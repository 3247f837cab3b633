import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/pm/day.ts';
import { leadDay, plannedDay, workingDays } from '#core/pm/due/working-days.ts';
import { planClock } from '#core/pm/slots/plan-clock.ts';
import { calendar, day, dueDates, plannedDates } from './due.ts';
import { dates } from './rrule/rule-dates.ts';

const on = (weekday: number) => ({ weekday, from: '06:00', to: '22:00' });
/** Monday to Friday, shut from Thursday 24 December 2026 to Sunday 3 January 2027, one Saturday worked. */
const CALENDAR = {
	workdays: [1, 2, 3, 4, 5].map(on),
	exceptions: [
		...['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'].map(
			(date) => ({ on: date, working: false })
		),
		{ on: '2026-12-19', working: true }
	]
};
const isWorking = workingDays(CALENDAR);
const moved = (date: string, rule: 'previous' | 'next' | 'nearest' | 'keep') =>
	dateOf(plannedDay(day(date), rule, isWorking));

describe('Work that is due on a day off', () => {
	it('is planned before it, after it, on the nearer side, or stays', () => {
		expect(moved('2026-12-26', 'previous')).toBe('2026-12-23');
		expect(moved('2026-12-26', 'next')).toBe('2027-01-04');
		expect(moved('2026-12-26', 'nearest')).toBe('2026-12-23');
		expect(moved('2027-01-02', 'nearest')).toBe('2027-01-04');
		expect(moved('2026-12-26', 'keep')).toBe('2026-12-26');
	});

	it('goes before rather than after where both are as near', () => {
		const shut = workingDays({ ...CALENDAR, exceptions: [{ on: '2026-06-10', working: false }] });
		expect(dateOf(plannedDay(day('2026-06-10'), 'nearest', shut))).toBe('2026-06-09');
	});

	it('stays on a Saturday that is worked', () => {
		expect(moved('2026-12-19', 'next')).toBe('2026-12-19');
		expect(moved('2026-12-12', 'next')).toBe('2026-12-14');
	});

	it('is still due on its own day, and the next ones do not drift from it', () => {
		const schedule = { calendar: calendar('1 week 2026-11-28'), nonWorkingDay: 'next' as const };
		const from = { calendar: CALENDAR };
		const until = '2027-01-10';
		expect(dueDates(schedule, until, from)).toEqual(dates('2026-11: 28, 2026-12: 5 12 19 26, 2027-01: 9'));
		expect(plannedDates(schedule, until, from)).toEqual(
			dates('2026-11: 30, 2026-12: 7 14 19, 2027-01: 4 11')
		);
		const [slot] = [planClock({ schedule: { ...schedule, late: { days: 2 } } }, CALENDAR).next(undefined)];
		expect(slot).toMatchObject({
			due: day('2026-11-28'),
			planned: day('2026-11-30'),
			latest: day('2026-11-30')
		});
	});

	it('of several days that come to one day is one job', () => {
		const daily = { calendar: calendar('1 day 2026-06-04'), nonWorkingDay: 'next' as const };
		expect(plannedDates(daily, '2026-06-10')).toEqual(dates('2026-06: 4 5 8 9 10'));
	});

	it('that floats is not planned again for the day on which it was just done, before the same day off', () => {
		const calendarRule = calendar('1 day 2026-06-05');
		const daily = {
			calendar: calendarRule,
			shiftEarly: 100,
			shiftLate: 100,
			nonWorkingDay: 'previous' as const
		};
		expect(plannedDates(daily, '2026-06-10')).toEqual(dates('2026-06: 5 8 9 10'));
	});

	it('means Monday to Friday where a plan names no calendar; a calendar without working days moves nothing', () => {
		expect(
			plannedDates({ calendar: calendar('1 week 2026-11-28'), nonWorkingDay: 'next' }, '2026-11-28')
		).toEqual(['2026-11-30']);
		expect(dateOf(plannedDay(day('2026-12-26'), 'next', workingDays({ workdays: [] })))).toBe('2026-12-26');
	});
});

describe('The lead of a plan', () => {
	it('counts days before the planned day, working days where the plan has a calendar', () => {
		expect(dateOf(leadDay(day('2027-01-04'), 5, undefined))).toBe('2026-12-30');
		expect(dateOf(leadDay(day('2027-01-04'), 5, isWorking))).toBe('2026-12-18');
		expect(dateOf(leadDay(day('2027-01-04'), 0, isWorking))).toBe('2027-01-04');
	});
});
