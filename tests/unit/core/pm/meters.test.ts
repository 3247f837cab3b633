import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/pm/day.ts';
import { isStale, meterDay, nextMeter } from '#core/pm/due/next-meter.ts';
import { totalOf } from '#core/pm/meter.ts';
import type { MeterLine } from '#core/pm/meter.ts';
import { planClock } from '#core/pm/slots/plan-clock.ts';
import { slotsDue } from '#core/pm/slots/slots-due.ts';
import { standingOf } from '#core/pm/slots/standing.ts';
import { calendar, day } from './due.ts';

const HOURS = { meter: 'hours', every: 1_000, lead: 300, start: 1_000 };
const stand = (total: number, on: string, perDay?: number) => ({ total, on: day(on), perDay });
const dateIn = (value: number | undefined) => (value === undefined ? undefined : dateOf(value));

describe('A plan by a meter', () => {
	it('fixed: 2000 and 1000 make 3000, at whatever value it was done', () => {
		expect(nextMeter({ meter: HOURS }, undefined)).toBe(2_000);
		expect(nextMeter({ meter: HOURS }, { dueMeter: 2_000, doneMeter: 2_450 })).toBe(3_000);
		expect(nextMeter({ meter: HOURS }, { dueMeter: 2_000, doneMeter: 1_900 })).toBe(3_000);
	});

	it('floating: counts from the value at which it was done', () => {
		const floating = { meter: HOURS, shiftEarly: 100, shiftLate: 100 };
		expect(nextMeter(floating, { dueMeter: 2_000, doneMeter: 2_450 })).toBe(3_450);
		expect(nextMeter(floating, { dueMeter: 2_000, doneMeter: 1_900.5 })).toBe(2_900.5);
	});

	it('shifts in part, and not within its tolerance', () => {
		const half = { meter: HOURS, shiftLate: 50, late: { percent: 10 } };
		expect(nextMeter(half, { dueMeter: 2_000, doneMeter: 2_100 })).toBe(3_000);
		expect(nextMeter(half, { dueMeter: 2_000, doneMeter: 2_200 })).toBe(3_100);
	});

	it('is raised at its lead: due at 3000, 300 ahead, from 2700 on', () => {
		const clock = planClock({ schedule: { meter: HOURS } });
		const standing = standingOf([{ ordinal: 1, outcome: 'done', dueMeter: 2_000, doneMeter: 2_010 }]);
		const turns = (total: number) =>
			slotsDue(clock, {}, standing, day('2026-06-01'), stand(total, '2026-06-01'));
		expect(turns(2_699)).toEqual([]);
		expect(turns(2_700)).toMatchObject([
			{ act: 'open', slot: { ordinal: 2, dueMeter: 3_000, reached: true } }
		]);
	});

	it('is foreseen from the day of the last reading, so its day does not slide while nobody reads', () => {
		const clock = planClock({ schedule: { meter: HOURS } });
		const settled = { ordinal: 1, dueMeter: 2_000 };
		expect(dateIn(clock.next(settled, stand(2_500, '2026-06-01', 20)).due)).toBe('2026-06-26');
		expect(dateIn(clock.next(settled, stand(2_500, '2026-06-01', 0)).due)).toBeUndefined();
		expect(dateIn(clock.next(settled).due)).toBeUndefined();
	});

	it('that was passed long ago was due when it was passed', () => {
		expect(dateIn(meterDay(3_000, stand(3_200, '2026-06-30', 20)))).toBe('2026-06-20');
		expect(dateIn(meterDay(3_000, stand(3_200, '2026-06-30')))).toBe('2026-06-30');
	});

	it('warns of a meter that nobody reads: a quarter of its interval, a week at least', () => {
		const today = day('2026-06-30');
		expect(isStale(HOURS, undefined, today)).toBe(true);
		expect(isStale(HOURS, stand(2_500, '2026-06-18', 20), today)).toBe(false);
		expect(isStale(HOURS, stand(2_500, '2026-06-17', 20), today)).toBe(true);
		expect(isStale(HOURS, stand(2_500, '2026-06-23', 500), today)).toBe(false);
		expect(isStale(HOURS, stand(2_500, '2026-06-22', 500), today)).toBe(true);
		expect(isStale(HOURS, stand(2_500, '2026-05-30'), today)).toBe(true);
		expect(
			planClock({ schedule: { calendar: calendar('1 month 2026-01-01') } }).isStale(undefined, today)
		).toBe(false);
	});

	it('goes on over a meter that starts over, one that is replaced, and a reading that went down', () => {
		const line = (n: number, value: number, restart?: boolean): MeterLine => ({
			...{ id: `r${n}`, at: `2026-06-0${n}T06:00:00.000Z`, writtenAt: `2026-06-0${n}T06:00:00.000Z` },
			...{ value, ...(restart && { restart }) }
		});
		expect(totalOf([line(1, 9_900), line(2, 100)], { rollover: 10_000 })).toBe(10_100);
		expect(totalOf([line(1, 2_900), line(2, 40, true)], {})).toBe(2_940);
		expect(totalOf([line(1, 2_900), line(2, 290), line(3, 2_950)], {})).toBeLessThan(2_900 + 2_950);
		const clock = planClock({ schedule: { meter: HOURS } });
		const total = totalOf([line(1, 2_900), line(2, 40, true), line(3, 110)], {});
		expect(clock.next({ ordinal: 1, dueMeter: 2_000 }, stand(total, '2026-06-03')).reached).toBe(true);
	});

	it('that was done at a much later value leaves out what lay in between', () => {
		const clock = planClock({ schedule: { meter: { meter: 'hours', every: 500 } } });
		const standing = standingOf([{ ordinal: 1, outcome: 'done', dueMeter: 500, doneMeter: 1_600 }]);
		const turns = slotsDue(clock, {}, standing, day('2026-06-01'), stand(1_990, '2026-06-01'));
		expect(turns.map(({ act, slot }) => [act, slot.dueMeter])).toEqual([
			['missed', 1_000],
			['missed', 1_500]
		]);
	});
});

describe('A plan by time or meter', () => {
	const first = { calendar: calendar('30 day 2026-06-01'), meter: { meter: 'hours', every: 100 } };
	const settled = { ordinal: 1, dueOn: '2026-06-01', doneOn: '2026-06-11', dueMeter: 100, doneMeter: 130 };

	it('comes with whichever is first, and a completion resets both', () => {
		const clock = planClock({ schedule: first });
		const byMeter = clock.next(settled, stand(150, '2026-06-16', 4));
		expect([dateIn(byMeter.due), byMeter.dueMeter]).toEqual(['2026-07-06', 230]);
		const byDate = clock.next(settled, stand(150, '2026-06-16', 1));
		expect([dateIn(byDate.due), byDate.dueMeter]).toEqual(['2026-07-11', 230]);
	});

	it('that was left out counts on from there', () => {
		const { due, dueMeter } = planClock({ schedule: first }).next({
			ordinal: 1,
			dueOn: '2026-06-11',
			dueMeter: 130
		});
		expect([dateIn(due), dueMeter]).toEqual(['2026-07-11', 230]);
	});

	it('only with the meter: not before its day, and not before its value, however long that takes', () => {
		const clock = planClock({ schedule: { ...first, combine: 'meter-only' } });
		expect(dateIn(clock.next(settled, stand(150, '2026-06-16', 4)).due)).toBe('2026-07-11');
		expect(dateIn(clock.next(settled, stand(150, '2026-06-16', 1)).due)).toBe('2026-09-04');
		const waiting = standingOf([{ outcome: 'done', ...settled }]);
		expect(slotsDue(clock, {}, waiting, day('2026-08-01'), stand(150, '2026-06-16'))).toEqual([]);
	});
});
