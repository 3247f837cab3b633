import { describe, expect, it } from 'vitest';
import { dateOf, dayNamed } from '#core/pm/day.ts';
import { foreseen } from '#core/pm/slots/forecast.ts';
import type { CalendarRule, Schedule } from '#core/pm/schedule.ts';
import { planFaults } from '#lib/features/pm/editor/plan-faults.ts';
import { asCounted, asMode, atPlace, countsFrom, inUnit } from '#lib/features/pm/editor/rule-form.ts';
import { modeOf, MODES, onWeekdays, placeIn, tolerance } from '#lib/features/pm/editor/rule-form.ts';

const MONTHLY: CalendarRule = { every: 1, unit: 'month', anchor: '2026-01-15' };
const having = (schedule: Schedule, parts: object): Schedule =>
	Object.fromEntries(Object.entries({ ...schedule, ...parts }).filter(([, value]) => value !== undefined));
const dates = (calendar: CalendarRule): string[] =>
	Array.from(foreseen({ schedule: { calendar } }, dayNamed('2026-04-30') ?? 0), ({ due }) => dateOf(due));

describe('The rule of a plan in its form', () => {
	it('is of the kind that was chosen, and is asked to be whole', () => {
		for (const mode of MODES) {
			const schedule = having({ calendar: MONTHLY }, asMode({ calendar: MONTHLY }, mode, '2026-01-01'));
			expect(modeOf(schedule)).toBe(mode);
		}
		expect(asMode({}, 'calendar', '2026-01-01').calendar).toEqual({
			every: 1,
			unit: 'month',
			anchor: '2026-01-01'
		});
	});

	it('keeps the days of the calendar while another kind is looked at', () => {
		const weekly = { ...MONTHLY, unit: 'week' as const, weekdays: [2] };
		const both = having({ calendar: weekly }, asMode({ calendar: weekly }, 'first', '2026-01-01'));
		expect(having(both, asMode(both, 'calendar', '2026-01-01'))).toEqual({ calendar: weekly });
	});

	it('falls on the last day of every month, or on a weekday of it', () => {
		expect(placeIn(MONTHLY)).toBe('day');
		expect(placeIn(atPlace(MONTHLY, 'last'))).toBe('last');
		expect(dates(atPlace(MONTHLY, 'last'))).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
		expect(placeIn(atPlace(MONTHLY, 'weekday'))).toBe('weekday');
		expect(dates(atPlace(MONTHLY, 'weekday'))[0]).toBe('2026-02-02');
		expect(atPlace(atPlace(MONTHLY, 'last'), 'day')).toEqual(MONTHLY);
	});

	it('loses the days of a unit with the unit, but not from months to years', () => {
		expect(inUnit(atPlace(MONTHLY, 'last'), 'year')).toMatchObject({ unit: 'year', nth: -1 });
		expect(inUnit(atPlace(MONTHLY, 'last'), 'week')).toEqual({ ...MONTHLY, unit: 'week' });
		expect(onWeekdays({ ...MONTHLY, weekdays: [3] }, [])).toEqual(MONTHLY);
	});

	it('counts from the day, the completion or in between', () => {
		for (const from of ['date', 'completion', 'between'] as const) {
			expect(countsFrom(having({ shiftEarly: 30 }, asCounted(from)))).toBe(from);
		}
		expect([tolerance(null, null), tolerance(2, null), tolerance(2, 10)]).toEqual([
			undefined,
			{ days: 2 },
			{ days: 2, percent: 10 }
		]);
	});
});

describe('What a plan cannot do without', () => {
	const whole = { name: 'Grease', code: 'PM-1', assets: ['a_1'], schedule: { calendar: MONTHLY } };
	const faultsOf = (more: object): string[] => [...planFaults({ ...whole, ...more })];

	it('is a name, a code, a machine and a day', () => {
		expect(faultsOf({})).toEqual([]);
		expect(faultsOf({ name: ' ', code: '', assets: undefined })).toEqual(['name', 'code', 'machines']);
		expect(faultsOf({ assets: undefined, filter: { maker: 'Krones' } })).toEqual([]);
		expect(faultsOf({ assets: [], filter: { kinds: [] } })).toEqual(['machines']);
		expect(faultsOf({ schedule: { calendar: { ...MONTHLY, every: 0, anchor: '' } } })).toEqual([
			'every',
			'anchor'
		]);
	});

	it('is a meter where it goes by one, and a day where it goes by named days', () => {
		expect(faultsOf({ schedule: { meter: { meter: '', every: 0 } } })).toEqual(['meter', 'meter-every']);
		expect(faultsOf({ schedule: { calendar: { ...MONTHLY, dates: [] } } })).toEqual(['dates']);
		expect(faultsOf({ levels: [{ id: 'l1', name: '', every: 1 }] })).toEqual(['levels']);
	});
});
