import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dateOf, dayFrom, dayNamed, monthLength, weekdayOf } from '#core/pm/day.ts';
import { foreseen } from '#core/pm/slots/forecast.ts';
import { planClock } from '#core/pm/slots/plan-clock.ts';
import { momentAt, wallAt } from '#core/pm/zone.ts';
import { localDay } from '#core/model/local-day.ts';
import { calendar, day } from './due.ts';

const anchors = fc.integer({ min: day('2020-01-01'), max: day('2030-12-31') });
const rule = fc.record({
	every: fc.integer({ min: 1, max: 14 }),
	unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
	anchor: anchors.map(dateOf)
});

describe('The calendar', () => {
	it('agrees with the one that JavaScript has, day for day', () => {
		fc.assert(
			fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (one) => {
				const date = new Date(one * 86_400_000);
				const { year, month, day: ofMonth } = civilOf(one);
				expect([year, month, ofMonth]).toEqual([
					date.getUTCFullYear(),
					date.getUTCMonth() + 1,
					date.getUTCDate()
				]);
				expect(dayFrom(year, month, ofMonth)).toBe(one);
				expect(weekdayOf(one)).toBe(date.getUTCDay() || 7);
				expect(monthLength(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
			})
		);
	});

	it('knows no 30 February and no 13th month', () => {
		expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', ''].map(dayNamed)).toEqual(
			Array.from({ length: 6 }, () => undefined)
		);
		expect(dayNamed('2024-02-29')).toBeDefined();
	});
});

describe('Days of a plan do not drift', () => {
	it('the n-th is the anchor and n intervals, however long it runs', () => {
		fc.assert(
			fc.property(rule, (one) => {
				const anchor = day(one.anchor);
				const from = civilOf(anchor);
				const days = [...foreseen({ schedule: { calendar: one } }, anchor + 4_000)].map(({ due }) => due);
				const step = one.every * { day: 1, week: 7, month: 1, year: 12 }[one.unit];
				const inMonth = (n: number) => {
					const months = from.year * 12 + from.month - 1 + n * step;
					const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
					return dayFrom(year, month, Math.min(from.day, monthLength(year, month)));
				};
				const isShort = one.unit === 'day' || one.unit === 'week';
				expect(days).toEqual(days.map((_, n) => (isShort ? anchor + n * step : inMonth(n))));
			}),
			{ numRuns: 40 }
		);
	});

	it('and no plan runs on the spot: done when it is planned, each is planned after the one before', () => {
		const percent = fc.constantFrom(0, 50, 100);
		const moved = fc.constantFrom('previous' as const, 'next' as const, 'nearest' as const);
		const shut = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
		fc.assert(
			fc.property(rule, percent, percent, moved, shut, (one, shiftEarly, shiftLate, nonWorkingDay, days) => {
				const schedule = { calendar: one, shiftEarly, shiftLate, nonWorkingDay };
				const workdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '06:00', to: '22:00' }));
				const exceptions = days.map((n) => ({ on: dateOf(day(one.anchor) + n), working: false }));
				const all = [
					...foreseen({ schedule }, day(one.anchor) + 400, { calendar: { workdays, exceptions } })
				];
				const planned = all.map((slot) => slot.planned);
				expect(planned).toEqual([...new Set(planned)].sort((a, b) => a - b));
			})
		);
	});

	it('each comes after the one before it, with whatever season, weekdays and days off', () => {
		const more = fc.record({
			weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), {
				nil: undefined
			}),
			nth: fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined })
		});
		const season = fc.option(
			fc.constantFrom({ from: '04-01', to: '10-31' }, { from: '11-15', to: '02-29' }),
			{ nil: undefined }
		);
		fc.assert(
			fc.property(rule, more, season, (one, extra, seasonal) => {
				const schedule = {
					calendar: { ...one, ...extra },
					season: seasonal,
					nonWorkingDay: 'nearest' as const
				};
				const days = [...foreseen({ schedule }, day(one.anchor) + 1_500)];
				for (const [n, { due, ordinal }] of days.entries()) {
					expect(ordinal).toBeGreaterThan(days[n - 1]?.ordinal ?? 0);
					expect(due).toBeGreaterThan(days[n - 1]?.due ?? day(one.anchor) - 1);
				}
			})
		);
	});

	it('and those that were asked for from the middle are those that came from the beginning', () => {
		fc.assert(
			fc.property(rule, fc.nat(2_000), (one, later) => {
				const all = [...foreseen({ schedule: { calendar: one } }, day(one.anchor) + 4_000)].map(
					({ due }) => due
				);
				const from = day(one.anchor) + later;
				const next = planClock({ schedule: { calendar: one } }).next({ ordinal: 1, dueOn: dateOf(from) }).due;
				expect(next).toBe(all.find((due) => due > from) ?? next);
			})
		);
	});
});

describe('Days of a plan are days of the place', () => {
	it('a job done late in the evening counts on that evening’s day, whatever the day is in UTC', () => {
		expect(localDay('2026-06-30T22:30:00.000Z', 'Europe/Berlin')).toBe('2026-07-01');
		expect(localDay('2026-07-01T03:30:00.000Z', 'America/New_York')).toBe('2026-06-30');
	});

	it('every day is there once over both changes of the clock, and in any zone the same', () => {
		const schedule = { calendar: calendar('1 day 2026-03-28') };
		const days = [...foreseen({ schedule }, day('2026-11-02'))].map(({ due }) => due);
		expect(days).toHaveLength(day('2026-11-02') - day('2026-03-28') + 1);
		for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']) {
			const wall = days.map((one) => wallAt(momentAt({ day: one, second: 9_000 }, zone), zone));
			expect(wall.map((at) => at.day)).toEqual(days);
		}
	});

	it('half past two in the night that leaps over it is half past three; the hour that comes twice is the first', () => {
		const at = (date: string, zone: string, hour: number) =>
			new Date(momentAt({ day: day(date), second: hour * 3_600 }, zone)).toISOString();
		expect(at('2026-03-28', 'Europe/Berlin', 2.5)).toBe('2026-03-28T01:30:00.000Z');
		expect(at('2026-03-29', 'Europe/Berlin', 2.5)).toBe('2026-03-29T01:30:00.000Z');
		expect(at('2026-03-30', 'Europe/Berlin', 2.5)).toBe('2026-03-30T00:30:00.000Z');
		expect(at('2026-11-01', 'America/New_York', 1.5)).toBe('2026-11-01T05:30:00.000Z');
		expect(at('2026-10-25', 'Europe/Berlin', 2.5)).toBe('2026-10-25T00:30:00.000Z');
	});
});
