import { describe, expect, it } from 'vitest';
import { gapsBetween, longestGap } from '#core/pm/compliance/interval-adherence.ts';
import { graceDays } from '#core/pm/compliance/on-time.ts';
import { complianceIn, verdictOn } from '#core/pm/compliance/pm-compliance.ts';
import type { Judged } from '#core/pm/compliance/pm-compliance.ts';
import { scheduleCompliance } from '#core/pm/compliance/schedule-compliance.ts';
import { calendar, day } from './due.ts';
import { COMPLIANCE, GRACE } from './published.ts';

const MONTHLY = { every: 1, unit: 'month' } as const;
const slot = (
	due: string,
	outcome: Judged['outcome'],
	done?: string,
	more: Partial<Judged> = {}
): Judged => ({
	...{ id: `${due} ${outcome}`, due: day(due), interval: MONTHLY, outcome },
	...(done !== undefined && { done: day(done) }),
	...more
});
const JUNE = { from: day('2026-06-01'), to: day('2026-06-30'), today: day('2026-07-15') };

describe('What is on time', () => {
	it.each(GRACE)('as published: %s has %i days of grace, a fifth of it and at most 28', (interval, days) => {
		expect(graceDays('interval', calendar(interval))).toBe(days);
	});

	it('by the rule of a tenth: 3 days of 30, 9 of 90, and a day of a week', () => {
		const days = ['1 month', '3 month', '1 week'].map((interval) => graceDays('tenth', calendar(interval)));
		expect(days).toEqual([3, 9, 1]);
	});

	it('is what the site says: by the day, a day more, by the interval, or within a tenth on either side', () => {
		const done = (date: string) => slot('2026-06-10', 'done', date);
		expect(verdictOn(done('2026-06-11'), 'by-date', JUNE.today)).toBe('late');
		expect(verdictOn(done('2026-06-11'), 'plus-day', JUNE.today)).toBe('on-time');
		expect(verdictOn(done('2026-06-16'), 'interval', JUNE.today)).toBe('on-time');
		expect(verdictOn(done('2026-06-17'), 'interval', JUNE.today)).toBe('late');
		expect(verdictOn(done('2026-05-20'), 'plus-day', JUNE.today)).toBe('on-time');
		expect(verdictOn(done('2026-06-06'), 'tenth', JUNE.today)).toBe('early');
		expect(verdictOn(done('2026-06-07'), 'tenth', JUNE.today)).toBe('on-time');
	});
});

describe('PM compliance', () => {
	it('as published: 318 of 384 is 82.8125 %', () => {
		const slots = Array.from({ length: COMPLIANCE.due }, (_, n) =>
			slot('2026-06-10', 'done', n < COMPLIANCE.onTime ? '2026-06-10' : '2026-06-20')
		);
		expect(complianceIn(slots, 'plus-day', JUNE)).toMatchObject(COMPLIANCE);
	});

	it('counts what was due by when its window closed, so a period never changes afterwards for what is not over yet', () => {
		const slots = [
			slot('2026-05-29', 'done', '2026-06-02'),
			slot('2026-05-20', 'done', '2026-06-02'),
			slot('2026-06-26', 'open')
		];
		const { counted } = complianceIn(slots, 'interval', JUNE);
		expect(counted.map(({ slot: { id }, verdict }) => `${id} ${verdict}`)).toEqual([
			'2026-05-29 done on-time'
		]);
	});

	it('leaves out what is undecided; what was missed, skipped or cancelled counts against, unless the machine was out of use', () => {
		const slots = [
			slot('2026-06-01', 'missed'),
			slot('2026-06-02', 'skipped'),
			slot('2026-06-03', 'cancelled'),
			slot('2026-06-04', 'skipped', undefined, { inactive: true }),
			slot('2026-06-05', 'satisfied'),
			slot('2026-06-06', 'open')
		];
		expect(complianceIn(slots, 'by-date', JUNE)).toMatchObject({ due: 5, onTime: 1, percent: 20 });
		expect(complianceIn(slots, 'by-date', { ...JUNE, today: day('2026-06-06') })).toMatchObject({
			due: 4,
			percent: 25
		});
	});

	it('has no percentage of nothing', () => {
		expect(complianceIn([], 'by-date', JUNE)).toEqual({ counted: [], due: 0, onTime: 0, percent: undefined });
	});
});

describe('Interval adherence', () => {
	it('sees that twice on time can be 57 days apart', () => {
		const [gap] = gapsBetween([day('2026-03-29'), day('2026-01-31')], MONTHLY);
		expect(gap).toMatchObject({ days: 57, ratio: 1.9 });
		expect(gapsBetween([day('2026-01-31')], MONTHLY)).toEqual([]);
	});

	it('names the longest time that ended in a period, and none that is as planned', () => {
		const done = ['2026-01-03', '2026-02-03', '2026-04-01'].map(day);
		const until = (to: string) => longestGap(done, MONTHLY, { from: day('2026-01-01'), to: day(to) });
		expect(until('2026-04-30')).toEqual({ days: 57, planned: 30 });
		expect(until('2026-03-31')).toBeUndefined();
	});
});

describe('Schedule compliance', () => {
	const week = { from: day('2026-06-01'), to: day('2026-06-07') };
	const snapshot = [
		{ work: 'a', hours: 1 },
		{ work: 'b', hours: 2 },
		{ work: 'c', hours: 5 },
		{ work: 'd', hours: 2 }
	];

	it('counts what the week’s plan held and the week did, whichever day; what broke in and out is named', () => {
		const finished = [
			{ work: 'a', done: day('2026-06-05') },
			{ work: 'b', done: day('2026-06-01') },
			{ work: 'd', done: day('2026-06-07') },
			{ work: 'c', done: day('2026-06-08') },
			{ work: 'breakdown', done: day('2026-06-02') }
		];
		expect(scheduleCompliance(snapshot, finished, week)).toEqual({
			scheduled: 4,
			done: ['a', 'b', 'd'],
			brokenOut: ['c'],
			brokenIn: ['breakdown'],
			percent: 75,
			percentOfHours: 50
		});
	});

	it('of an empty plan says nothing', () => {
		expect(scheduleCompliance([], [], week)).toMatchObject({ percent: undefined, percentOfHours: undefined });
	});
});
