import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRule } from '#core/pm/rrule/read-rule.ts';
import { FREQUENCIES } from '#core/pm/rrule/rule.ts';
import type { Rule } from '#core/pm/rrule/rule.ts';
import { writeRule } from '#core/pm/rrule/write-rule.ts';
import { dates, rule } from './rule-dates.ts';

describe('Reading a recurrence rule', () => {
	it.each([
		['RRULE:FREQ=DAILY;COUNT=2'],
		['rrule:freq=daily;count=2'],
		['  FREQ = DAILY ; COUNT = 2 ;'],
		['COUNT=2;FREQ=DAILY'],
		['RRULE:FREQ=DAI\r\n LY;COUNT=2'],
		['FREQ=DAILY;INTERVAL=01;COUNT=2']
	])('takes it as it comes: %j', (text) => {
		expect(rule('2026-06-01', text)).toEqual(dates('2026-06: 1 2'));
	});

	it('takes signs, blanks in lists and doubles', () => {
		expect(rule('2026-06-01', 'FREQ=MONTHLY;BYDAY=+1mo, -1MO;COUNT=2')).toEqual(dates('2026-06: 1 29'));
		expect(rule('2026-06-01', 'FREQ=MONTHLY;BYMONTHDAY=+3,3;COUNT=2')).toEqual(
			dates('2026-06: 3, 2026-07: 3')
		);
	});

	it.each([
		['', 'no-frequency FREQ'],
		['BYDAY=MO', 'no-frequency FREQ'],
		['FREQ=HOURLY;COUNT=3', 'too-often FREQ'],
		['FREQ=SECONDLY', 'too-often FREQ'],
		['FREQ=FORTNIGHTLY', 'not-a-value FREQ'],
		['FREQ=', 'not-a-value FREQ'],
		['FREQ', 'not-a-value FREQ'],
		['FREQ=DAILY;FREQ=DAILY', 'twice FREQ'],
		['FREQ=DAILY;INTERVAL=0', 'not-a-value INTERVAL'],
		['FREQ=DAILY;INTERVAL=-1', 'not-a-value INTERVAL'],
		['FREQ=DAILY;INTERVAL=1.5', 'not-a-value INTERVAL'],
		['FREQ=DAILY;COUNT=-1', 'not-a-value COUNT'],
		['FREQ=DAILY;COUNT=', 'not-a-value COUNT'],
		['FREQ=DAILY;COUNT=ten', 'not-a-value COUNT'],
		['FREQ=DAILY;COUNT=2;UNTIL=20260601', 'count-and-until UNTIL'],
		['FREQ=DAILY;UNTIL=2026-06-01', 'not-a-value UNTIL'],
		['FREQ=DAILY;UNTIL=20260230', 'not-a-value UNTIL'],
		['FREQ=DAILY;UNTIL=20260601T250000Z', 'not-a-value UNTIL'],
		['FREQ=WEEKLY;BYDAY=XX', 'not-a-value BYDAY'],
		['FREQ=WEEKLY;BYDAY=', 'not-a-value BYDAY'],
		['FREQ=MONTHLY;BYDAY=0MO', 'not-a-value BYDAY'],
		['FREQ=MONTHLY;BYDAY=54MO', 'not-a-value BYDAY'],
		['FREQ=MONTHLY;BYDAY=1', 'not-a-value BYDAY'],
		['FREQ=MONTHLY;BYMONTHDAY=0', 'not-a-value BYMONTHDAY'],
		['FREQ=MONTHLY;BYMONTHDAY=32', 'not-a-value BYMONTHDAY'],
		['FREQ=MONTHLY;BYMONTHDAY=1,,2', 'not-a-value BYMONTHDAY'],
		['FREQ=YEARLY;BYMONTH=0', 'not-a-value BYMONTH'],
		['FREQ=YEARLY;BYMONTH=13', 'not-a-value BYMONTH'],
		['FREQ=YEARLY;BYMONTH=-1', 'not-a-value BYMONTH'],
		['FREQ=YEARLY;BYMONTHDAY=15', 'yearly-month-day BYMONTHDAY'],
		['FREQ=WEEKLY;WKST=XX', 'not-a-value WKST'],
		['FREQ=YEARLY;BYWEEKNO=20', 'part-not-supported BYWEEKNO'],
		['FREQ=YEARLY;BYYEARDAY=100', 'part-not-supported BYYEARDAY'],
		['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1', 'part-not-supported BYSETPOS'],
		['FREQ=DAILY;BYHOUR=9', 'part-not-supported BYHOUR'],
		['FREQ=DAILY;BYMINUTE=9', 'part-not-supported BYMINUTE'],
		['FREQ=DAILY;BYSECOND=9', 'part-not-supported BYSECOND'],
		['FREQ=YEARLY;BYEASTER=0', 'part-not-supported BYEASTER'],
		['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD', 'part-not-supported RSCALE'],
		['FREQ=DAILY;X-WHEN=NOW', 'not-a-part X-WHEN'],
		['FREQ=DAILY;=3', 'not-a-part '],
		['EXRULE:FREQ=DAILY', 'not-a-part EXRULE:FREQ'],
		['every day', 'not-a-part EVERY DAY']
	])('refuses %j: %s', (text, problem) => {
		expect(rule('2026-06-01', text)).toBe(problem);
	});

	it('what is written is read as the same rule', () => {
		const ordinal = fc.integer({ min: -53, max: 53 });
		const weekday = fc.integer({ min: 1, max: 7 });
		const second = fc.integer({ min: 0, max: 86_399 });
		const day = fc.integer({ min: 0, max: 40_000 });
		const end = fc.oneof(
			fc.record({ count: fc.nat() }),
			fc.record({ until: fc.oneof(fc.record({ day }), fc.record({ day, second, utc: fc.constant(true) })) }),
			fc.constant({})
		);
		const any: fc.Arbitrary<Rule> = fc
			.record({
				freq: fc.constantFrom(...FREQUENCIES),
				interval: fc.integer({ min: 1, max: 500 }),
				days: fc.array(fc.record({ weekday, ordinal })),
				months: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
				monthDays: fc.array(fc.constantFrom(1, 15, 31, -1, -31)),
				weekStart: weekday,
				end
			})
			.map(({ end: ends, ...one }) => ({ ...one, ...ends }));
		fc.assert(
			fc.property(any, (one) => {
				expect(readRule(`RRULE:${writeRule(one)}`)).toEqual({ ok: true, rule: one });
			})
		);
	});
});
