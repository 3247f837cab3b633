import { describe, expect, it } from 'vitest';
import type { Schedule } from '#core/pm/schedule.ts';
import { adviceOn } from '#core/pm/usefulness.ts';

const MONTHLY: Schedule = { calendar: { every: 1, unit: 'month', anchor: '2026-01-01' } };
const LETTERS = { n: 'needed', x: 'not-needed', f: 'found-something' } as const;

/** What was said of one time after the other, the newest last; a blank is a time of which nobody said anything. */
const jobs = (said: string) =>
	[...said].map((letter, n) => ({
		id: `j${n}`,
		times: { done: new Date(Date.UTC(2026, n, 1)).toISOString() },
		usefulness: letter in LETTERS ? LETTERS[letter as keyof typeof LETTERS] : undefined
	}));
const advice = (said: string, schedule = MONTHLY) => adviceOn(schedule, jobs(said));

describe('How often work is done', () => {
	it('is questioned where four of the last six times were not needed and none found anything', () => {
		expect(advice('xxxx')).toMatchObject({ is: 'longer', count: 4 });
		expect(advice('xnxxnx')).toMatchObject({ is: 'longer', count: 4 });
		expect(advice('x x xx')).toMatchObject({ is: 'longer', count: 4 });
		expect(advice('xxx')).toBeUndefined();
		expect(advice('xxxxxf')).toBeUndefined();
		expect(advice('xxxxxnnn')).toBeUndefined();
	});

	it('is questioned where half of the last six times found something', () => {
		expect(advice('fnfxf')).toMatchObject({ is: 'shorter', count: 3 });
		expect(advice('fffnnnn')).toBeUndefined();
		expect(advice('ff')).toBeUndefined();
	});

	it('is told with its evidence, the newest first', () => {
		expect(advice('nxxxxxx')?.told.map(({ id }) => id)).toEqual(['j6', 'j5', 'j4', 'j3', 'j2', 'j1']);
	});

	it('counts only what was done', () => {
		const open = jobs('xxxx').map((job) => ({ ...job, times: {} }));
		expect(adviceOn(MONTHLY, open)).toBeUndefined();
	});

	it.each([
		['xxxx', 1, 'month', '2 month'],
		['xxxx', 6, 'week', '9 week'],
		['fff', 6, 'month', '4 month'],
		['fff', 2, 'week', '1 week'],
		['fff', 1, 'year', '8 month'],
		['fff', 1, 'month', '3 week'],
		['fff', 1, 'week', '5 day'],
		['fff', 1, 'day', undefined]
	] as const)('%s of every %i %s becomes %s', (said, every, unit, expected) => {
		const rule = advice(said, { calendar: { every, unit, anchor: '2026-01-01' } })?.schedule?.calendar;
		expect(rule && `${rule.every} ${rule.unit}`).toBe(expected);
	});

	it('by a meter changes its value; by named days or readings there is no rule to offer', () => {
		const hours = advice('xxxx', { meter: { meter: 'hours', every: 250 } });
		expect(hours?.schedule?.meter?.every).toBe(380);
		const named = { every: 1, unit: 'day', anchor: '2026-01-01', dates: ['2026-02-01'] } as const;
		expect(advice('xxxx', { calendar: { ...named, dates: [...named.dates] } })?.schedule).toBeUndefined();
		const hot = { meter: 'temp', when: 'above', value: 80 } as const;
		expect(advice('xxxx', { condition: hot })).toMatchObject({ is: 'longer', schedule: undefined });
	});
});
