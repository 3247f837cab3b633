import { describe, expect, it } from 'vitest';
import { turnsOn } from '#core/commands/plan/turns-on.ts';
import { PlanBook } from '#core/pm/book/plan-book.ts';
import { dayNamed } from '#core/pm/day.ts';
import { slotWorkId } from '#core/pm/slot.ts';
import { firstComing } from '#core/pm/slots/coming.ts';
import { APPLIED, clock, floor } from '../floor.ts';

const PLAN = 'pl_TABLET00_1';
const DAY = 24 * 60;
const job = (ordinal: number, plan = PLAN) => slotWorkId(plan, 'pump', ordinal);

/** A plan of the pump; days are counted from 23 March 2026, 07:00 at the site. */
const planned = async (schedule: object) => {
	const f = floor();
	const plan = { site: 'ham1', code: 'PM-1', name: 'Service', workKind: 'preventive', assets: ['pump'] };
	expect(await f.does('planner', 0, 'plan.create', { ...plan, schedule })).toEqual(APPLIED);
	return {
		...f,
		runs: async (day: number, value: number, more: object = {}) =>
			f.does('operator', day * DAY, 'reading.add', { asset: 'pump', meter: 'hours', value, ...more }),
		opens: (day: number, ordinal: number, more: object = {}) =>
			f.does('planner', day * DAY, 'plan.openSlot', { plan: PLAN, asset: 'pump', ordinal, ...more }),
		done: (day: number, ordinal: number, more: object = {}) =>
			f.does('technician', day * DAY, 'work.complete', { id: job(ordinal), ...more }),
		turns: (day: number) => turnsOn(f.read, f.get('plan', PLAN), f.get('machine', 'pump'), clock(day * DAY)),
		/** As the pages show it. */
		shown: (day: number) => {
			const book = new PlanBook({
				jobs: f.all('work'),
				lines: f.all('slot'),
				calendars: [],
				gauges: f.all('gauge'),
				readings: f.all('reading'),
				zone: 'Europe/Berlin',
				today: dayNamed(clock(day * DAY).slice(0, 10)) ?? 0
			});
			const [plan, pump] = [f.get('plan', PLAN), f.get('machine', 'pump')];
			return firstComing(plan, book.from(plan, pump), 1)[0]?.dueMeter;
		}
	};
};

const HOURS = { meter: 'hours', every: 100 };
const FLOATING = { meter: HOURS, shiftEarly: 100, shiftLate: 100 };
const dueMeter = (acts: readonly { args: Readonly<Record<string, unknown>> }[]) =>
	acts.map(({ args }) => args['dueMeter']);

describe('What the next occurrence of a plan by a meter counts from', () => {
	it('is where the meter stood when the work was done', async () => {
		const f = await planned(FLOATING);
		await f.runs(0, 10);
		await f.opens(9, 1, { dueMeter: 100 });
		await f.done(10, 1, { readings: [{ meter: 'hours', value: 130 }] });
		await f.runs(20, 228);
		expect(await f.turns(20)).toEqual([]);
		await f.runs(21, 235);
		expect(dueMeter(await f.turns(21))).toEqual([230]);
		expect(f.shown(21)).toBe(230);
		expect(await f.opens(21, 2, { dueMeter: 230 })).toEqual(APPLIED);
		expect(f.get('plan', PLAN).slots).toEqual({
			pump: { ordinal: 1, dueMeter: 100, doneMeter: 130, doneOn: '2026-04-02' }
		});
	});

	it('by time or meter, too: done because of its day after 60 hours, it is due again at 160', async () => {
		const f = await planned({
			calendar: { every: 1, unit: 'month', anchor: '2026-04-02' },
			meter: HOURS,
			combine: 'first'
		});
		await f.runs(0, 0);
		await f.opens(9, 1, { dueOn: '2026-04-02', dueMeter: 100 });
		await f.done(10, 1, { readings: [{ meter: 'hours', value: 60 }] });
		await f.runs(25, 165);
		expect(dueMeter(await f.turns(25))).toEqual([160]);
	});

	it('lies between two readings where nobody read it then, and goes by its pace after the last one', async () => {
		const f = await planned(FLOATING);
		await f.runs(0, 0);
		await f.runs(10, 100);
		await f.opens(10, 1, { dueMeter: 100 });
		await f.done(12, 1);
		expect(f.shown(12)).toBe(220);
		await f.runs(14, 160);
		// Halfway between 100 and 160.
		expect(f.shown(14)).toBe(230);
		await f.runs(16, 190);
		await f.runs(20, 231, { restart: false });
		expect(dueMeter(await f.turns(20))).toEqual([230]);
	});

	it('over a meter that was replaced counts the whole life', async () => {
		const f = await planned(FLOATING);
		await f.runs(0, 100);
		await f.opens(1, 1, { dueMeter: 100 });
		await f.runs(2, 140);
		await f.done(2, 1);
		await f.runs(3, 20, { restart: true });
		expect(await f.turns(3)).toEqual([]);
		await f.runs(9, 101);
		expect(dueMeter(await f.turns(9))).toEqual([240]);
	});

	it('fixed and done late leaves out what lay in between, instead of asking for it at once', async () => {
		const f = await planned({ meter: { meter: 'hours', every: 500 } });
		await f.runs(0, 510);
		await f.opens(0, 1, { dueMeter: 500 });
		await f.done(30, 1, { readings: [{ meter: 'hours', value: 1_600 }] });
		const turns = await f.turns(30);
		expect(turns.map(({ name }) => name)).toEqual(['plan.skipSlot', 'plan.skipSlot']);
		expect(dueMeter(turns)).toEqual([1_000, 1_500]);
	});
});

describe('What a plan counts from that is done with a larger one', () => {
	it('is the day on which the larger one was done', async () => {
		const monthly = { calendar: { every: 1, unit: 'month', anchor: '2026-03-30' } };
		const f = await planned({ ...monthly, shiftEarly: 100, shiftLate: 100, early: { days: 0 } });
		const yearly = { site: 'ham1', code: 'PM-12', name: 'Yearly', workKind: 'preventive', assets: ['pump'] };
		const schedule = { calendar: { every: 1, unit: 'year', anchor: '2026-03-28' } };
		await f.does('planner', 1, 'plan.create', { ...yearly, schedule, covers: [PLAN] });
		const larger = f.all('plan').find(({ code }) => code === 'PM-12')?.id ?? '';
		await f.does('planner', DAY, 'plan.openSlot', {
			plan: larger,
			asset: 'pump',
			ordinal: 1,
			dueOn: '2026-03-28'
		});
		await f.does('technician', 9 * DAY, 'work.complete', { id: job(1, larger) });
		const satisfied = { outcome: 'satisfied', work: job(1, larger), dueOn: '2026-03-30' };
		await f.does('planner', 9 * DAY, 'plan.skipSlot', {
			plan: PLAN,
			asset: 'pump',
			ordinal: 1,
			...satisfied
		});
		expect((await f.turns(38)).map(({ args }) => args)).toEqual([]);
		expect((await f.turns(39)).map(({ args }) => args)).toEqual([
			{ plan: PLAN, asset: 'pump', ordinal: 2, dueOn: '2026-05-01' }
		]);
	});
});
