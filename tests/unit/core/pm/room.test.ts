import { describe, expect, it } from 'vitest';
import { turnsOn } from '#core/commands/plan/turns-on.ts';
import { PlanBook } from '#core/pm/book/plan-book.ts';
import { dayNamed } from '#core/pm/day.ts';
import { freeTimes } from '#core/pm/slots/free-times.ts';
import { docOf, personOf } from '../plant.ts';
import { APPLIED, clock, floor } from '../floor.ts';

const PLAN = 'pl_TABLET00_1';
/** The shift that began on Monday, 23 March 2026; the site is in Berlin, an hour ahead of UTC. */
const LATE = docOf({
	...{ id: 'late', kind: 'shift', name: 'Late', code: 'L', cycleDays: 1, anchor: '2026-03-23' },
	turns: [{ day: 0, from: '14:00', to: '22:00' }]
});
const EVA = personOf('eva', [{ role: 'technician', site: 'ham1' }], {
	shift: 'late',
	skills: [{ skill: 'electric' }]
});
const WINDOW = {
	...{ id: 'win1', asset: 'pump', type: 'free' as const, state: 'granted' as const },
	...{ from: '2026-03-23T08:00:00.000Z', to: '2026-03-23T18:00:00.000Z' }
};

const planned = async (schedule: object, more: object = {}) => {
	const f = floor(LATE, EVA);
	const plan = { site: 'ham1', code: 'PM-1', name: 'Look', workKind: 'preventive', assets: ['pump'] };
	const needs = { needsWindow: true, estimateMinutes: 60 };
	expect(await f.does('planner', 0, 'plan.create', { ...plan, ...needs, schedule, ...more })).toEqual(
		APPLIED
	);
	const turns = () => turnsOn(f.read, f.get('plan', PLAN), f.get('machine', 'pump'), clock(10), [WINDOW]);
	return { ...f, rooms: async () => (await turns()).map(({ args }) => args['window']) };
};

const TODAY = { calendar: { every: 1, unit: 'week', anchor: '2026-03-23' } };
const HOT = { condition: { meter: 'temp', when: 'above', value: 80 } };

describe('Work that needs a machine to stand', () => {
	it('begins once somebody with its skill is there', async () => {
		const f = await planned(TODAY);
		expect(await f.rooms()).toEqual([{ id: 'win1', from: '2026-03-23T08:00:00.000Z' }]);
		const skilled = await planned(TODAY, { skills: ['electric'] });
		expect(await skilled.rooms()).toEqual([{ id: 'win1', from: '2026-03-23T13:00:00.000Z' }]);
	});

	it('is found no room where nobody who can do it is there before the window ends', async () => {
		const f = await planned(TODAY, { skills: ['electric'] });
		await f.does('supervisor', 1, 'absence.create', {
			...{ site: 'ham1', person: 'eva', from: '2026-03-23', to: '2026-03-24', type: 'away' }
		});
		expect(await f.rooms()).toEqual([undefined]);
	});

	it('is found room also where a reading of a machine asks for it', async () => {
		const f = await planned(HOT);
		const read = { asset: 'pump', meter: 'temp', value: 90, source: 'machine' };
		expect(await f.does('operator', 5, 'reading.add', read)).toEqual(APPLIED);
		expect(await f.rooms()).toEqual([{ id: 'win1', from: '2026-03-23T08:00:00.000Z' }]);
	});

	it('that is put on another day goes into a window of that day, if there is one', async () => {
		const f = await planned(TODAY);
		const book = new PlanBook({
			...{ jobs: [], lines: [], calendars: [], gauges: [], zone: 'Europe/Berlin' },
			today: dayNamed('2026-03-23') ?? 0,
			free: () => freeTimes([WINDOW], new Set(['pump']), Date.parse(clock(10)))
		});
		const [plan, pump] = [f.get('plan', PLAN), f.get('machine', 'pump')];
		const on = (date: string, minutes = 60) => book.windowOn(plan, pump, dayNamed(date) ?? 0, minutes);
		expect(on('2026-03-23')).toEqual({ id: 'win1', from: '2026-03-23T08:00:00.000Z' });
		expect(on('2026-03-23', 601)).toBeUndefined();
		expect(on('2026-03-24')).toBeUndefined();
		expect(
			book.windowOn({ ...plan, needsWindow: false }, pump, dayNamed('2026-03-23') ?? 0, 60)
		).toBeUndefined();
	});
});
