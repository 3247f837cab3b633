import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTyped } from '../../../../scripts/pm-dates/options.ts';
import { planDates } from '../../../../scripts/pm-dates/plan-dates.ts';
import { ruleDates } from '../../../../scripts/pm-dates/rule-dates.ts';

const folder = mkdtempSync(join(tmpdir(), 'pm-dates-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is printed, or what is said on standard error. */
const typed = (...args: string[]): string[] | string => {
	const read = readTyped(args);
	if (!read.ok) return read.problem;
	const dates = read.value.plan === undefined ? ruleDates(read.value) : planDates(read.value);
	return dates.ok ? [...dates.value] : dates.problem;
};
const ruled = (rule: string, ...more: string[]) => typed('--start', '1997-09-02', '--rule', rule, ...more);
const planned = (plan: unknown, ...more: string[]) => {
	const path = join(folder, 'plan.json');
	writeFileSync(path, JSON.stringify(plan));
	return typed('--plan', path, ...more);
};

describe('npm run pm:dates with a rule', () => {
	it('prints its dates, at most so many', () => {
		expect(ruled('FREQ=DAILY;COUNT=3')).toEqual(['1997-09-02', '1997-09-03', '1997-09-04']);
		expect(ruled('FREQ=DAILY', '--limit', '2')).toEqual(['1997-09-02', '1997-09-03']);
		expect(ruled('FREQ=DAILY;UNTIL=19970903')).toHaveLength(2);
	});

	it('takes starts with and without a time, in UTC or of the place', () => {
		const first = (start: string, zone = 'UTC') =>
			typed('--start', start, '--rule', 'FREQ=DAILY;COUNT=1', '--zone', zone);
		expect(first('19970902T090000')).toEqual(['1997-09-02']);
		expect(first('1997-09-02T23:30:00Z', 'Europe/Berlin')).toEqual(['1997-09-03']);
		const until = typed('--start', '1997-09-02T09:00', '--rule', 'FREQ=DAILY;UNTIL=19970904T000000Z');
		expect(until).toEqual(['1997-09-02', '1997-09-03']);
	});

	it.each([
		[['--start', '1997-09-02'], /--start and --rule/],
		[['--start', '1997-02-30', '--rule', 'FREQ=DAILY;COUNT=1'], /1997-02-30 is no day/],
		[['--start', '1997-09-02T25:00', '--rule', 'FREQ=DAILY;COUNT=1'], /is no day/],
		[['--start', '1997-09-02', '--rule', 'FREQ=DAILY'], /never ends: say with --limit/],
		[['--start', '1997-09-02', '--rule', 'FREQ=DAILY', '--limit', '0'], /whole number from 1/],
		[['--start', '1997-09-02', '--rule', 'FREQ=DAILY;COUNT=1', '--zone', 'Berlin'], /no zone Berlin/],
		[['--start', '1997-09-02', '--rule', 'FREQ=DAILY;BYHOUR=9'], /BYHOUR is not supported/],
		[['--start', '1997-09-02', '--rule', 'FREQ=HOURLY;COUNT=1'], /more often than once a day/],
		[['--start', '1997-09-02', '--rule', 'COUNT=1'], /how often/],
		[['--start', '1997-09-02', '--rule', 'FREQ=DAILY;COUNT=-1'], /COUNT cannot be "-1"/],
		[['--start', '1997-09-02', '--rule', 'FREQ=DAILY;COUNT=1;COUNT=1'], /COUNT stands in the rule twice/],
		[['--start', '1997-09-02', '--rule', 'FREQ=DAILY;COUNT=1;UNTIL=19970909'], /not both/],
		[['--start', '1997-09-02', '--rule', 'FREQ=YEARLY;BYMONTHDAY=2;COUNT=1'], /needs BYMONTH/],
		[['--start', '1997-09-02', '--rule', 'FREQ=DAILY;FOO=1'], /FOO is not a part/],
		[['--start', '1997-09-02', '--rule', '=1;FREQ=DAILY'], /has no name/],
		[['--begin', '1997-09-02'], /begin/]
	])('says why it prints nothing: %j', (args, words) => {
		expect(typed(...args)).toMatch(words);
	});
});

describe('npm run pm:dates with a plan', () => {
	const schedule = { calendar: { every: 1, unit: 'month', anchor: '2026-01-31' }, nonWorkingDay: 'previous' };

	it('prints the days on which its work is planned, or on which it is due', () => {
		expect(planned({ schedule }, '--from', '2026-02-01', '--to', '2026-03-31')).toEqual([
			'2026-02-27',
			'2026-03-31'
		]);
		expect(planned(schedule, '--due', '--limit', '2')).toEqual(['2026-01-31', '2026-02-28']);
	});

	it('counts from what was settled, by the working days and the meter that stand beside it', () => {
		const settled = { ordinal: 3, dueOn: '2026-04-30', doneOn: '2026-05-20' };
		expect(planned({ schedule: { ...schedule, shiftLate: 100 }, settled }, '--limit', '1', '--due')).toEqual([
			'2026-06-20'
		]);
		const calendar = { workdays: [{ weekday: 3, from: '06:00', to: '14:00' }] };
		expect(planned({ schedule, calendar }, '--limit', '2')).toEqual(['2026-01-28', '2026-02-25']);
		const reading = { total: 1_200, on: '2026-04-20', perDay: 8 };
		const meter = {
			schedule: { meter: { meter: 'hours', every: 500 } },
			settled: { ordinal: 2, dueMeter: 1_000 },
			reading
		};
		expect(planned(meter, '--limit', '2')).toEqual(['2026-05-28', '2026-07-29']);
	});

	it('says why it prints nothing', () => {
		expect(planned({ schedule })).toMatch(/--to or --limit/);
		expect(planned({ schedule: {} }, '--limit', '1')).toMatch(/neither a calendar rule nor a meter rule/);
		expect(planned({ schedule: { meter: { meter: 'h', every: 5 } } }, '--limit', '1')).toMatch(
			/needs a "reading"/
		);
		expect(planned({ name: 'x' }, '--limit', '1')).toMatch(/is no plan/);
		expect(planned({ schedule }, '--to', '2026-02-30')).toMatch(/--to 2026-02-30 is no day/);
		expect(typed('--plan', join(folder, 'none.json'), '--limit', '1')).toMatch(/cannot be read/);
	});
});
