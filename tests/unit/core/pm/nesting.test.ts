import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/pm/day.ts';
import { coveredBy } from '#core/pm/slots/covers.ts';
import { levelIds, levelsAt } from '#core/pm/slots/levels.ts';
import { planClock } from '#core/pm/slots/plan-clock.ts';
import { standingOf } from '#core/pm/slots/standing.ts';
import { calendar, day, dueDates } from './due.ts';

const LEVELS = [
	{ id: '1M', name: 'Monthly', every: 1 },
	{ id: 'lube', name: 'Lubrication', every: 1 },
	{ id: '3M', name: 'Quarterly', every: 3, covers: ['1M'] },
	{ id: '12M', name: 'Yearly', every: 12, covers: ['3M', 'lube'] }
];
const at = (ordinal: number, leftOut: string[] = []) => levelsAt(ordinal, LEVELS, leftOut);
const ids = (levels: readonly { id: string }[]) => levels.map(({ id }) => id);

describe('A plan with levels', () => {
	it('does the highest level whose turn it is, with what it contains', () => {
		expect(levelIds(at(1))).toEqual(['1M', 'lube']);
		expect(at(12).lead?.id).toBe('12M');
		expect(ids(at(12).covered)).toEqual(['3M', '1M', 'lube']);
	});

	it('a quarterly that covers the monthly but not lubrication leaves lubrication to be done beside it', () => {
		expect(at(3).lead?.id).toBe('3M');
		expect(ids(at(3).beside)).toEqual(['lube']);
		expect(ids(at(3).covered)).toEqual(['1M']);
	});

	it('a level that is left out brings back those it contained', () => {
		expect(levelIds(at(12, ['12M']))).toEqual(['3M', 'lube', '1M']);
		expect(levelIds(at(12, ['12M', '3M']))).toEqual(['1M', 'lube']);
	});

	it('levels that contain each other in a circle come to an end', () => {
		const circle = [
			{ id: 'a', name: 'A', every: 1, covers: ['b'] },
			{ id: 'b', name: 'B', every: 1, covers: ['a'] }
		];
		expect(levelIds(levelsAt(1, circle))).toEqual(['a', 'b']);
	});

	it('of six weeks and a month are two plans: neither divides the other, and each keeps its own days', () => {
		const six = dueDates({ calendar: calendar('6 week 2026-01-05') }, '2026-06-30');
		const monthly = dueDates({ calendar: calendar('1 month 2026-01-05') }, '2026-06-30');
		expect(six).toEqual(['2026-01-05', '2026-02-16', '2026-03-30', '2026-05-11', '2026-06-22']);
		expect(monthly).toEqual([
			'2026-01-05',
			'2026-02-05',
			'2026-03-05',
			'2026-04-05',
			'2026-05-05',
			'2026-06-05'
		]);
	});
});

describe('A plan that another one covers', () => {
	const monthly = {
		id: 'pl_1M',
		schedule: { calendar: calendar('1 month 2026-01-15'), early: { days: 7 }, late: { days: 5 } }
	};
	const plans = new Map([
		['pl_12M', { covers: ['pl_1M'] }],
		['pl_lube', { covers: [] }]
	]);
	const job = (date: string, more: object = {}) => ({
		...{ id: 'w.12', plan: 'pl_12M', day: day(date), isDone: false, isOff: false },
		...more
	});
	const cover = (date: string, more: object = {}) =>
		coveredBy(monthly, day('2026-06-15'), [job(date, more)], plans)?.id;

	it('counts as done with a yearly that is early or late within its tolerance', () => {
		expect([cover('2026-06-08'), cover('2026-06-15'), cover('2026-06-20')]).toEqual(['w.12', 'w.12', 'w.12']);
	});

	it('does not count as done with one outside of it, nor with one that does not cover it', () => {
		expect([cover('2026-06-07'), cover('2026-06-21'), cover('2026-06-15', { plan: 'pl_lube' })]).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});

	it('is there again when the yearly is cancelled', () => {
		expect(cover('2026-06-10', { isOff: true })).toBeUndefined();
		const satisfied = {
			ordinal: 6,
			outcome: 'satisfied' as const,
			dueOn: '2026-06-15',
			doneOn: '2026-06-10'
		};
		const before = { ordinal: 5, outcome: 'done' as const, dueOn: '2026-05-15', doneOn: '2026-05-15' };
		expect(standingOf([before, satisfied]).settled?.ordinal).toBe(6);
		expect(standingOf([before, { ...satisfied, takenBack: true }]).settled?.ordinal).toBe(5);
	});

	it('of several takes the one that was done, then the first', () => {
		const jobs = [
			job('2026-06-12', { id: 'b' }),
			job('2026-06-14', { id: 'c', isDone: true }),
			job('2026-06-12', { id: 'a' })
		];
		expect(coveredBy(monthly, day('2026-06-15'), jobs, plans)?.id).toBe('c');
		expect(
			coveredBy(
				monthly,
				day('2026-06-15'),
				jobs.filter(({ isDone }) => !isDone),
				plans
			)?.id
		).toBe('a');
	});

	it('counts its floating interval from the day of the yearly', () => {
		const floating = { ...monthly.schedule, shiftEarly: 100, early: { days: 0 } };
		const { settled } = standingOf([
			{ ordinal: 6, outcome: 'satisfied', dueOn: '2026-06-15', doneOn: '2026-06-10' }
		]);
		const { due } = planClock({ schedule: floating }).next(settled);
		expect(due === undefined ? undefined : dateOf(due)).toBe('2026-07-10');
	});
});
