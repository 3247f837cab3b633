import { describe, expect, it } from 'vitest';
import { omit } from '#core/model/omit.ts';
import { dateOf } from '#core/pm/day.ts';
import { firstComing } from '#core/pm/slots/coming.ts';
import type { DatedPlan } from '#core/pm/slots/coming.ts';
import { freeTimes } from '#core/pm/slots/free-times.ts';
import type { GivenWindow } from '#core/pm/slots/free-times.ts';
import { outlook } from '#core/pm/slots/outlook.ts';
import { windowDay, windowForJob } from '#core/pm/slots/window-day.ts';
import { day } from './due.ts';

const ZONE = 'Europe/Berlin';
const NOW = Date.parse('2026-06-01T06:00:00Z');
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());
const given = (from: string, to: string, more: Partial<GivenWindow> = {}): GivenWindow => ({
	...{ id: `w ${from}`, asset: 'press', from, to, type: 'free', state: 'granted' },
	...more
});
const free = (...windows: GivenWindow[]) => freeTimes(windows, new Set(['press', 'line', 'site']), NOW);
/** Due on 10 June, three days early or late. */
const BOUNDS = { earliest: day('2026-06-07'), latest: day('2026-06-13'), opens: day('2026-06-03') };
const found = (minutes: number, windows: GivenWindow[], bounds: Partial<typeof BOUNDS> = {}) => {
	const place = windowDay({ ...BOUNDS, ...bounds }, minutes, free(...windows), ZONE);
	return place && [dateOf(place.day), iso(place.at.from)];
};

describe('When production gives a machine away', () => {
	it('counts windows of the machine and of what it lies in, granted ones only, and none that are over', () => {
		const windows = [
			given('2026-06-08T04:00:00Z', '2026-06-08T12:00:00Z', { asset: 'line', id: 'line' }),
			given('2026-06-09T04:00:00Z', '2026-06-09T12:00:00Z', { asset: 'other' }),
			given('2026-06-10T04:00:00Z', '2026-06-10T12:00:00Z', { state: 'requested' }),
			given('2026-06-11T04:00:00Z', '2026-06-11T12:00:00Z', { state: 'withdrawn' }),
			given('2026-06-12T04:00:00Z', '2026-06-12T12:00:00Z', { archived: true }),
			given('2026-05-31T04:00:00Z', '2026-05-31T12:00:00Z'),
			given('2026-06-01T04:00:00Z', '2026-06-01T12:00:00Z', { id: 'now' })
		];
		expect(free(...windows).map(({ window, from }) => [window, iso(from)])).toEqual([
			['now', iso(NOW)],
			['line', '2026-06-08T04:00:00.000Z']
		]);
	});

	it('leaves out the hours in which it says that the machine runs', () => {
		const windows = [
			given('2026-06-08T04:00:00Z', '2026-06-08T16:00:00Z', { type: 'shutdown' }),
			given('2026-06-08T08:00:00Z', '2026-06-08T10:00:00Z', { type: 'running', asset: 'line' })
		];
		expect(free(...windows).map(({ from, to }) => [iso(from), iso(to)])).toEqual([
			['2026-06-08T04:00:00.000Z', '2026-06-08T08:00:00.000Z'],
			['2026-06-08T10:00:00.000Z', '2026-06-08T16:00:00.000Z']
		]);
	});
});

describe('Work that needs a window', () => {
	it('goes into the first of several that is long enough', () => {
		const windows = [
			given('2026-06-12T04:00:00Z', '2026-06-12T12:00:00Z'),
			given('2026-06-08T04:00:00Z', '2026-06-08T05:00:00Z'),
			given('2026-06-09T04:00:00Z', '2026-06-09T12:00:00Z')
		];
		expect(found(60, windows)).toEqual(['2026-06-08', '2026-06-08T04:00:00.000Z']);
		expect(found(61, windows)).toEqual(['2026-06-09', '2026-06-09T04:00:00.000Z']);
		expect(found(481, windows)).toBeUndefined();
	});

	it('takes windows that follow each other as one', () => {
		const windows = [
			given('2026-06-09T04:00:00Z', '2026-06-09T06:00:00Z', { type: 'cleaning' }),
			given('2026-06-09T06:00:00Z', '2026-06-09T08:00:00Z')
		];
		expect(found(240, windows)).toEqual(['2026-06-09', '2026-06-09T04:00:00.000Z']);
	});

	it('may be done on the first and on the last day of its tolerance, by the clock of the site', () => {
		// 23:30 to 01:30 in Berlin: the day before it and the first one.
		const first = [given('2026-06-06T21:30:00Z', '2026-06-06T23:30:00Z')];
		expect(found(90, first)).toEqual(['2026-06-07', '2026-06-06T22:00:00.000Z']);
		expect(found(91, first)).toBeUndefined();
		// 22:00 to 02:00 in Berlin: the last one and the day after it.
		const last = [given('2026-06-13T20:00:00Z', '2026-06-14T00:00:00Z')];
		expect(found(120, last)).toEqual(['2026-06-13', '2026-06-13T20:00:00.000Z']);
		expect(found(121, last)).toBeUndefined();
	});

	it('stands on the day on which it begins where it goes over midnight', () => {
		const night = [given('2026-06-09T20:00:00Z', '2026-06-10T04:00:00Z')];
		expect(found(480, night)).toEqual(['2026-06-09', '2026-06-09T20:00:00.000Z']);
	});

	it('is not planned before its job is opened, nor into what is left of a window that is too short', () => {
		const windows = [
			given('2026-06-07T04:00:00Z', '2026-06-07T12:00:00Z'),
			given('2026-06-11T04:00:00Z', '2026-06-11T12:00:00Z')
		];
		expect(found(60, windows, { opens: day('2026-06-10') })).toEqual([
			'2026-06-11',
			'2026-06-11T04:00:00.000Z'
		]);
		const running = [given('2026-06-01T00:00:00Z', '2026-06-01T07:00:00Z')];
		const today = { earliest: day('2026-06-01'), opens: day('2026-05-20') };
		expect(found(60, running, today)).toEqual(['2026-06-01', '2026-06-01T06:00:00.000Z']);
		expect(found(61, running, today)).toBeUndefined();
	});

	it('keeps to the hours of a day on which the clock changes', () => {
		// 29 March 2026 has 23 hours in Berlin, from 23:00 to 22:00 UTC.
		const bounds = { earliest: day('2026-03-29'), latest: day('2026-03-29'), opens: undefined };
		const windows = [given('2026-03-28T00:00:00Z', '2026-03-31T00:00:00Z')];
		const times = freeTimes(windows, new Set(['press']), 0);
		expect(iso(windowDay(bounds, 23 * 60, times, ZONE)?.at.from)).toBe('2026-03-28T23:00:00.000Z');
		expect(windowDay(bounds, 23 * 60 + 1, times, ZONE)).toBeUndefined();
	});

	it('of which nobody said how long it takes goes into any', () => {
		expect(found(0, [given('2026-06-09T04:00:00Z', '2026-06-09T04:15:00Z')])).toEqual([
			'2026-06-09',
			'2026-06-09T04:00:00.000Z'
		]);
	});
});

describe('What a plan with windows asks for', () => {
	const plan: DatedPlan = {
		schedule: {
			calendar: { every: 1, unit: 'month', anchor: '2026-06-10' },
			...{ shiftEarly: 100, shiftLate: 100, early: { days: 3 }, late: { days: 3 }, leadDays: 7 }
		},
		estimateMinutes: 120,
		needsWindow: true
	};
	const from = {
		standing: { settled: undefined, lastDone: undefined, open: [] },
		...{ open: [], today: day('2026-06-01'), zone: ZONE }
	};
	const windows = [given('2026-06-08T04:00:00Z', '2026-06-08T12:00:00Z')];
	const told = (one: DatedPlan, times?: ReturnType<typeof free>) =>
		firstComing(one, { ...from, free: times }, 3).map(({ ordinal, due, planned, place }) => [
			...[ordinal, dateOf(due), dateOf(planned)],
			place === 'none' ? 'none' : place?.window
		]);

	it('moves the planned day only: due days and turns are those of a device that knows no window (S-9)', () => {
		expect(told(plan, free(...windows))).toEqual([
			[1, '2026-06-10', '2026-06-08', 'w 2026-06-08T04:00:00Z'],
			[2, '2026-07-10', '2026-07-10', 'none'],
			[3, '2026-08-10', '2026-08-10', 'none']
		]);
		const without = told(plan).map((slot) => slot.slice(0, 2));
		expect(told(plan, free(...windows)).map((slot) => slot.slice(0, 2))).toEqual(without);
	});

	it('is moved by nothing where the machine need not stand, or nothing is known of windows', () => {
		const simple = omit(plan, 'needsWindow');
		expect(told(simple, free(...windows))[0]).toEqual([1, '2026-06-10', '2026-06-10', undefined]);
		expect(told(plan)[0]).toEqual([1, '2026-06-10', '2026-06-10', undefined]);
	});

	it('stands in the calendar on the day of its window', () => {
		const { standing, open, today, zone } = from;
		const pairs = [{ plan: 'p', asset: 'press', standing, open, free: free(...windows) }];
		const asked = { plans: { p: plan }, calendars: {}, pairs, today, until: day('2026-07-31'), zone };
		const { planned, due } = outlook(asked);
		expect([...planned].map(dateOf)).toEqual(['2026-06-08', '2026-07-10']);
		expect([...due].map(dateOf)).toEqual(['2026-06-10', '2026-07-10']);
	});
});

describe('A job that waits for production', () => {
	const times = free(
		given('2026-06-05T04:00:00Z', '2026-06-05T05:00:00Z'),
		given('2026-06-09T04:00:00Z', '2026-06-09T12:00:00Z')
	);
	const next = (latest: string | undefined, minutes: number, now = NOW) =>
		iso(
			windowForJob({ latest: latest === undefined ? undefined : day(latest), minutes, now }, times, ZONE)
				?.from
		);

	it('is offered the next window in which it is over by its latest day', () => {
		expect(next('2026-06-12', 60)).toBe('2026-06-05T04:00:00.000Z');
		expect(next('2026-06-12', 120)).toBe('2026-06-09T04:00:00.000Z');
		expect(next('2026-06-08', 120)).toBeUndefined();
	});

	it('is offered any where its latest day has passed or nobody named one', () => {
		expect(next('2026-05-31', 120)).toBe('2026-06-09T04:00:00.000Z');
		expect(next(undefined, 120)).toBe('2026-06-09T04:00:00.000Z');
	});
});
