import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayNamed } from '#core/pm/day.ts';
import { latticeOf } from '#core/pm/due/lattice.ts';
import { ruleFromPlan } from '#core/pm/rrule/from-plan.ts';
import { readRule } from '#core/pm/rrule/read-rule.ts';
import { firstDays } from '#core/pm/rrule/same-days.ts';
import { planRuleOf } from '#core/pm/rrule/to-plan.ts';
import type { CalendarRule } from '#core/pm/schedule.ts';

const day = (date: string): number => dayNamed(date) ?? Number.NaN;

const asPlan = (start: string, text: string): CalendarRule | string => {
	const reading = readRule(text);
	if (!reading.ok) return reading.problem.code;
	const made = planRuleOf(reading.rule, day(start));
	return made.ok ? made.rule : made.problem.code;
};

const planDates = (rule: CalendarRule, start: string, count: number): string[] => {
	const dates: string[] = [];
	for (let next = latticeOf(rule).from(day(start)); next !== undefined && dates.length < count;) {
		dates.push(dateOf(next));
		next = latticeOf(rule).from(next + 1);
	}
	return dates;
};

describe('a recurrence rule as a plan’s own', () => {
	test.each<[string, string, Partial<CalendarRule>]>([
		['2026-01-05', 'FREQ=DAILY;INTERVAL=10', { every: 10, unit: 'day' }],
		['2026-01-05', 'FREQ=WEEKLY;INTERVAL=2', { every: 2, unit: 'week' }],
		['2026-01-05', 'FREQ=WEEKLY;BYDAY=MO,TH', { every: 1, unit: 'week', weekdays: [1, 4] }],
		['2026-01-03', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', { anchor: '2026-01-05', unit: 'week' }],
		['2026-01-05', 'FREQ=MONTHLY', { every: 1, unit: 'month' }],
		['2026-01-05', 'FREQ=MONTHLY;BYMONTHDAY=-1', { unit: 'month', anchor: '2026-01-31' }],
		['2026-02-05', 'FREQ=MONTHLY;BYMONTHDAY=-1', { unit: 'month', nth: -1, anchor: '2026-02-28' }],
		['2026-01-05', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU', { every: 3, weekdays: [2], nth: 2 }],
		['2026-01-05', 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=8,9,10,11,12,13,14', { weekdays: [6], nth: 2 }],
		['2026-01-05', 'FREQ=YEARLY', { every: 1, unit: 'year' }],
		[
			'2026-01-05',
			'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=1',
			{ every: 3, unit: 'month', anchor: '2026-03-01' }
		],
		['2026-01-05', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', { every: 1, unit: 'year', weekdays: [7], nth: -1 }]
	])('from %s on, %s', (start, text, expected) => {
		expect(asPlan(start, text)).toMatchObject(expected);
	});

	test('one that ends is its days, one by one', () => {
		expect(asPlan('2026-01-05', 'FREQ=WEEKLY;COUNT=3')).toMatchObject({
			dates: ['2026-01-05', '2026-01-12', '2026-01-19']
		});
		expect(asPlan('2026-01-05', 'FREQ=DAILY;UNTIL=20280105')).toBe('too-many');
	});

	test('what no plan can say is refused with the reason', () => {
		expect(asPlan('2026-01-31', 'FREQ=MONTHLY')).toBe('missing-days');
		expect(asPlan('2024-02-29', 'FREQ=YEARLY')).toBe('missing-days');
		expect(asPlan('2026-01-05', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13')).toBe('not-ours');
		expect(asPlan('2026-01-05', 'FREQ=MONTHLY;BYDAY=1MO,3MO')).toBe('not-ours');
		expect(asPlan('2026-01-05', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toBe('no-day');
		expect(asPlan('2026-01-05', 'FREQ=WEEKLY;BYSETPOS=1')).toBe('part-not-supported');
	});
});

const freq = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY');
const someRule = fc
	.record({
		freq,
		interval: fc.integer({ min: 1, max: 6 }),
		byDay: fc.option(fc.constantFrom('MO', 'MO,WE', '2TU', '-1FR', 'SA,SU')),
		byMonth: fc.option(fc.constantFrom('1', '1,7', '3,6,9,12', '2,5')),
		byMonthDay: fc.option(fc.constantFrom('1', '15', '31', '-1', '-2')),
		start: fc.integer({ min: day('2024-01-01'), max: day('2028-12-31') })
	})
	.map(({ freq: name, interval, byDay, byMonth, byMonthDay, start }) => ({
		start,
		text: [
			`FREQ=${name};INTERVAL=${interval}`,
			...(byDay ? [`BYDAY=${byDay}`] : []),
			...(byMonth ? [`BYMONTH=${byMonth}`] : []),
			...(byMonthDay ? [`BYMONTHDAY=${byMonthDay}`] : [])
		].join(';')
	}));

const somePlan = fc.record(
	{
		every: fc.integer({ min: 1, max: 13 }),
		unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
		anchor: fc.integer({ min: day('2024-01-01'), max: day('2028-12-31') }).map(dateOf),
		weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
		nth: fc.constantFrom(0, 1, 2, 5, -1, -2)
	},
	{ requiredKeys: ['every', 'unit', 'anchor'] }
);

describe('what is taken means the same days', () => {
	test('a rule that a plan takes names the same days for years', () => {
		fc.assert(
			fc.property(someRule, ({ start, text }) => {
				const reading = readRule(text);
				const made = reading.ok && planRuleOf(reading.rule, start);
				if (!made || !made.ok) return;
				const days = firstDays(reading.rule, start, 60).map(dateOf);
				expect(planDates(made.rule, days[0] ?? '', days.length)).toEqual(days);
			}),
			{ numRuns: 80 }
		);
	});

	test('a plan’s rule written for others names the same days, and comes back as a rule of the same days', () => {
		let written = 0;
		fc.assert(
			fc.property(somePlan, (plan) => {
				const made = ruleFromPlan({ calendar: plan });
				if (!made.ok) return;
				written += 1;
				const { start, rule } = made.written;
				const reading = readRule(rule);
				expect(reading.ok).toBe(true);
				if (!reading.ok) return;
				const days = firstDays(reading.rule, start, 60).map(dateOf);
				expect(planDates(plan, plan.anchor, days.length)).toEqual(days);
				const back = planRuleOf(reading.rule, start);
				expect(back.ok && planDates(back.rule, dateOf(start), days.length)).toEqual(days);
			}),
			{ numRuns: 80 }
		);
		expect(written).toBeGreaterThan(20);
	});
});

describe('a plan’s rule for other programs', () => {
	const rule = (calendar: CalendarRule) => {
		const made = ruleFromPlan({ calendar });
		return made.ok ? made.written.rule : made.problem;
	};

	test('the 31st each month is the last day of each month, the 30th is nothing they know', () => {
		expect(rule({ every: 1, unit: 'month', anchor: '2026-01-31' })).toBe('FREQ=MONTHLY;BYMONTHDAY=-1');
		expect(rule({ every: 1, unit: 'month', anchor: '2026-01-30' })).toBe('not-theirs');
		expect(rule({ every: 1, unit: 'year', anchor: '2024-02-29' })).toBe(
			'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'
		);
	});

	test('days one by one are no rule, nor is a meter', () => {
		expect(rule({ every: 1, unit: 'day', anchor: '2026-01-01', dates: ['2026-01-01'] })).toBe('named-days');
		expect(ruleFromPlan({ meter: { meter: 'h', every: 500 } })).toEqual({
			ok: false,
			problem: 'no-calendar'
		});
	});

	test('what they will not do with it is told', () => {
		const made = ruleFromPlan({
			calendar: { every: 1, unit: 'month', anchor: '2026-01-05' },
			shiftLate: 100,
			season: { from: '03-01', to: '10-31' },
			nonWorkingDay: 'next'
		});
		expect(made.ok && made.written.leftOut).toEqual(['completion', 'season', 'days-off']);
	});
});
