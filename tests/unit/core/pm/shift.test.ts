import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/pm/day.ts';
import { intervalDays, toleranceDays } from '#core/pm/due/interval.ts';
import { SAP_SHIFT } from './published.ts';
import { calendar, day, nextDue } from './due.ts';

describe('A plan that shifts with its completions', () => {
	const SAP = {
		calendar: calendar('3 month 1998-06-01'),
		...{ shiftEarly: 50, shiftLate: 50, early: { percent: 10 }, late: { percent: 10 } }
	};

	it('as published: planned 1 June, 14 days late, tolerance 10 %, factor 50 % gives 8 September 1998', () => {
		const { lateDays, next } = SAP_SHIFT;
		const doneOn = dateOf(day('1998-06-01') + lateDays);
		expect(nextDue(SAP, { dueOn: '1998-06-01', doneOn })).toBe(next);
	});

	it('does not shift within its tolerance: 9 days of 90', () => {
		expect(nextDue(SAP, { dueOn: '1998-06-01', doneOn: '1998-06-10' })).toBe('1998-09-01');
		expect(nextDue(SAP, { dueOn: '1998-06-01', doneOn: '1998-06-11' })).toBe('1998-09-06');
		expect(nextDue(SAP, { dueOn: '1998-06-01', doneOn: '1998-05-23' })).toBe('1998-09-01');
		expect(nextDue(SAP, { dueOn: '1998-06-01', doneOn: '1998-05-22' })).toBe('1998-08-27');
	});

	it('has factors and tolerances of their own for early and late', () => {
		const own = { ...SAP, shiftEarly: 100, shiftLate: 0, early: { days: 2 } };
		expect(nextDue(own, { dueOn: '1998-06-01', doneOn: '1998-07-20' })).toBe('1998-09-01');
		expect(nextDue(own, { dueOn: '1998-06-01', doneOn: '1998-05-30' })).toBe('1998-09-01');
		expect(nextDue(own, { dueOn: '1998-06-01', doneOn: '1998-05-20' })).toBe('1998-08-20');
	});

	it('counts on from where it was shifted to, and keeps to the calendar where it was not', () => {
		expect(nextDue(SAP, { dueOn: '1998-09-08', doneOn: '1998-09-08' })).toBe('1998-12-08');
		const monthEnd = { calendar: calendar('1 month 2026-01-31'), shiftLate: 50, late: { days: 3 } };
		expect(nextDue(monthEnd, { dueOn: '2026-02-28', doneOn: '2026-03-02' })).toBe('2026-03-31');
	});
});

describe('A plan that floats', () => {
	const floating = (text: string, more = {}) => ({
		calendar: calendar(text, more),
		...{ shiftEarly: 100, shiftLate: 100 }
	});

	it('counts from each completion, early or late', () => {
		expect(nextDue(floating('30 day 2026-01-01'), { dueOn: '2026-01-01', doneOn: '2026-01-11' })).toBe(
			'2026-02-10'
		);
		expect(nextDue(floating('1 week 2026-01-12'), { dueOn: '2026-01-12', doneOn: '2026-01-02' })).toBe(
			'2026-01-09'
		);
		expect(nextDue(floating('1 month 2026-01-01'), { dueOn: '2026-01-01', doneOn: '2026-01-31' })).toBe(
			'2026-02-28'
		);
	});

	it('keeps its weekday', () => {
		const tuesday = floating('1 month 2026-01-06', { weekdays: [2] });
		expect(nextDue(tuesday, { dueOn: '2026-01-06', doneOn: '2026-01-09' })).toBe('2026-02-10');
	});

	it('keeps its nth weekday: the one nearest to the interval, not the one that was done early', () => {
		const firstMonday = floating('1 month 2026-01-01', { weekdays: [1], nth: 1 });
		expect(nextDue(firstMonday, { dueOn: '2026-01-05', doneOn: '2025-12-26' })).toBe('2026-02-02');
		expect(nextDue(firstMonday, { dueOn: '2026-01-05', doneOn: '2026-01-09' })).toBe('2026-02-02');
	});

	it('that was left out counts from when it was due', () => {
		expect(nextDue(floating('30 day 2026-01-01'), { dueOn: '2026-02-10' })).toBe('2026-03-12');
	});

	it('whatever its parts, the next one never comes before the work is done, nor earlier for being done later', () => {
		const parts = fc.record({
			every: fc.integer({ min: 1, max: 12 }),
			unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
			anchor: fc.constantFrom('2026-01-31', '2024-02-29', '2026-03-15'),
			weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), {
				nil: undefined
			}),
			nth: fc.option(fc.constantFrom(1, 2, 5, -1, -5), { nil: undefined })
		});
		const percent = fc.constantFrom(0, 25, 50, 100);
		fc.assert(
			fc.property(
				parts,
				fc.record({ shiftEarly: percent, shiftLate: percent }),
				fc.integer({ min: 0, max: 800 }),
				fc.integer({ min: -20, max: 300 }),
				fc.nat(40),
				(rule, shifts, start, deviation, later) => {
					const due = day(nextDue({ calendar: rule }, { dueOn: dateOf(day(rule.anchor) + start) }) ?? '');
					const next = (done: number) =>
						day(nextDue({ calendar: rule, ...shifts }, { dueOn: dateOf(due), doneOn: dateOf(done) }) ?? '');
					const done = due + deviation;
					expect(next(done + later)).toBeGreaterThanOrEqual(next(done));
					expect(next(done)).toBeGreaterThan(Math.min(due, done));
					const named = rule.unit === 'week' && (rule.weekdays?.length ?? 0) > 1;
					if (shifts.shiftLate === 100 && deviation > 0 && !named) expect(next(done)).toBeGreaterThan(done);
				}
			)
		);
	});
});

describe('A tolerance', () => {
	it('in percent counts begun days, of months of 30 and years of 365 days', () => {
		const ten = { percent: 10 };
		expect(toleranceDays(ten, { every: 1, unit: 'week' })).toBe(1);
		expect(toleranceDays(ten, { every: 1, unit: 'month' })).toBe(3);
		expect(toleranceDays(ten, { every: 3, unit: 'month' })).toBe(9);
		expect(intervalDays({ every: 1, unit: 'year' })).toBe(365);
		expect(intervalDays({ every: 18, unit: 'month' })).toBe(545);
	});

	it('in percent and days is the smaller of both', () => {
		expect(toleranceDays({ percent: 20, days: 28 }, { every: 1, unit: 'year' })).toBe(28);
		expect(toleranceDays({ percent: 20, days: 28 }, { every: 1, unit: 'month' })).toBe(6);
		expect(toleranceDays(undefined, { every: 1, unit: 'month' })).toBe(0);
	});
});
