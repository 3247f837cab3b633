import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/pm/day.ts';
import { coming, firstComing } from '#core/pm/slots/coming.ts';
import type { DatedPlan, UnderWay } from '#core/pm/slots/coming.ts';
import { standingOf } from '#core/pm/slots/standing.ts';
import type { Outcome } from '#core/pm/slots/standing.ts';
import { calendar, day } from './due.ts';

const WEEKLY: DatedPlan = { schedule: { calendar: calendar('1 week 2026-01-05'), leadDays: 2 } };
const FLOATING: DatedPlan = { schedule: { ...WEEKLY.schedule, shiftEarly: 100, shiftLate: 100 } };

const from = (today: string, outcomes: readonly Outcome[] = [], open: readonly UnderWay[] = []) => ({
	standing: standingOf(outcomes),
	open,
	today: day(today)
});
const days = (plan: DatedPlan, at: ReturnType<typeof from>, count = 3): string[] =>
	firstComing(plan, at, count).map(({ ordinal, due }) => `${ordinal} ${dateOf(due)}`);
const open = (ordinal: number, dueOn: string): [Outcome[], UnderWay[]] => [
	[{ ordinal, outcome: 'open', dueOn }],
	[{ ordinal, dueOn }]
];

describe('What comes next of a plan', () => {
	it('begins with its first day, and ends with the list of its days', () => {
		expect(days(WEEKLY, from('2025-12-01'))).toEqual(['1 2026-01-05', '2 2026-01-12', '3 2026-01-19']);
		const list: DatedPlan = { schedule: { calendar: calendar('1 day', { dates: ['2026-02-01'] }) } };
		expect(days(list, from('2026-01-01'))).toEqual(['1 2026-02-01']);
	});

	it('comes after the job that is open: that one stays as it is', () => {
		expect(days(WEEKLY, from('2026-01-04', ...open(1, '2026-01-05')))).toEqual([
			'2 2026-01-12',
			'3 2026-01-19',
			'4 2026-01-26'
		]);
	});

	it('counts as if an open job were done when it is due, or today where that day has passed', () => {
		expect(days(FLOATING, from('2026-01-04', ...open(1, '2026-01-05')), 1)).toEqual(['2 2026-01-12']);
		expect(days(FLOATING, from('2026-01-09', ...open(1, '2026-01-05')), 1)).toEqual(['2 2026-01-16']);
	});

	it('begins with what nobody has opened yet, although its day has passed; what was missed is not among it', () => {
		const settled: Outcome[] = [{ ordinal: 1, outcome: 'done', dueOn: '2026-01-05', doneOn: '2026-01-05' }];
		expect(days(WEEKLY, from('2026-01-28', settled), 2)).toEqual(['4 2026-01-26', '5 2026-02-02']);
	});

	it('leaves out what passes while a job is open', () => {
		expect(days(WEEKLY, from('2026-01-20', ...open(1, '2026-01-05')), 1)).toEqual(['4 2026-01-26']);
	});

	it('tells how long each takes, and ends at the day one asks for', () => {
		const plan: DatedPlan = {
			...WEEKLY,
			estimateMinutes: 20,
			levels: [
				{ id: 's', name: 'Small', every: 1 },
				{ id: 'l', name: 'Large', every: 2, estimateMinutes: 90, covers: ['s'] }
			]
		};
		const all = [...coming(plan, from('2026-01-01'), day('2026-01-19'))];
		expect(all.map(({ minutes }) => minutes)).toEqual([20, 90, 20]);
	});
});
