import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOn } from '#core/commands/plan/standing-on.ts';
import { turnsOn } from '#core/commands/plan/turns-on.ts';
import { PlanBook } from '#core/pm/book/plan-book.ts';
import { slotWorkId } from '#core/pm/slot.ts';
import { firstComing } from '#core/pm/slots/coming.ts';
import { dateOf, dayNamed } from '#core/pm/day.ts';
import { APPLIED, clock, floor } from '../floor.ts';
import type { Floor } from '../floor.ts';

const PLAN = 'pl_TABLET00_1';
const ZONE = 'Europe/Berlin';
const DAY = 24 * 60;

const planned = async (schedule: object, more: object = {}) => {
	const f = floor();
	const plan = { site: 'ham1', code: 'PM-7', name: 'Weekly check', workKind: 'preventive', assets: ['pump'] };
	expect(await f.does('planner', 0, 'plan.create', { ...plan, schedule, ...more })).toEqual(APPLIED);
	return f;
};

const bookOf = (f: Floor, today: string): PlanBook =>
	new PlanBook({
		jobs: f.all('work'),
		lines: f.all('slot'),
		calendars: f.all('calendar'),
		gauges: f.all('gauge'),
		zone: ZONE,
		today: dayNamed(today) ?? 0
	});

const WEEKLY = { calendar: { every: 1, unit: 'week', anchor: '2026-03-25' }, leadDays: 1 };

describe('The book of plans', () => {
	it('says of every plan what its documents say one by one, whatever was done in whatever order', async () => {
		const deed = fc.record({
			days: fc.integer({ min: 1, max: 10 }),
			name: fc.constantFrom('look', 'look', 'complete', 'skip', 'cancel'),
			ordinal: fc.integer({ min: 1, max: 4 })
		});
		const shift = fc.constantFrom({}, { shiftEarly: 100, shiftLate: 100 });
		await fc.assert(
			fc.asyncProperty(fc.array(deed, { maxLength: 12 }), shift, async (deeds, shifted) => {
				const f = await planned({ ...WEEKLY, ...shifted });
				let day = 0;
				for (const { days, name, ordinal } of deeds) {
					day += days;
					const at = day * DAY;
					const id = slotWorkId(PLAN, 'pump', ordinal);
					const which = { plan: PLAN, asset: 'pump', ordinal };
					if (name === 'complete') await f.does('technician', at, 'work.complete', { id });
					if (name === 'cancel') await f.does('planner', at, 'work.cancel', { id, reason: 'no' });
					if (name === 'skip')
						await f.does('planner', at, 'plan.skipSlot', { ...which, outcome: 'skipped', reason: 'no' });
					const turns = await turnsOn(f.read, f.get('plan', PLAN), f.get('machine', 'pump'), clock(at));
					if (name === 'look') for (const act of turns) await f.does('planner', at, act.name, act.args);
				}
				const [plan, pump] = [f.get('plan', PLAN), f.get('machine', 'pump')];
				const told = bookOf(f, clock(day * DAY).slice(0, 10)).from(plan, pump);
				const { settled, open } = await standingOn(f.read, plan, pump, ZONE);
				expect({ settled: told.standing.settled, open: told.standing.open }).toEqual({ settled, open });
			}),
			{ numRuns: 60 }
		);
	});

	it('knows the job that is open, how the meter stands and which days are off', async () => {
		const meter = { meter: 'hours', every: 500 };
		const f = await planned({ ...WEEKLY, meter, combine: 'first' });
		await f.does('technician', 10, 'reading.add', { asset: 'pump', meter: 'hours', value: 120 });
		await f.does('technician', 20, 'plan.openSlot', { plan: PLAN, asset: 'pump', ordinal: 1 });
		const book = bookOf(f, '2026-03-24');
		const [plan, pump] = [f.get('plan', PLAN), f.get('machine', 'pump')];
		expect(book.open(PLAN, 'pump').map(({ code }) => code)).toEqual(['PM-7-PU-1-1']);
		expect(book.standOf(plan, pump)).toMatchObject({ total: 120, on: dayNamed('2026-03-23') });
		expect(book.open(PLAN, 'press')).toEqual([]);
	});

	it('tells the days of a plan that is being changed beside those of the plan as it is', async () => {
		const f = await planned(WEEKLY);
		const [plan, pump] = [f.get('plan', PLAN), f.get('machine', 'pump')];
		const book = bookOf(f, '2026-03-23');
		const daily = {
			...plan,
			schedule: { calendar: { every: 1, unit: 'day' as const, anchor: '2026-03-25' } }
		};
		const days = (rules: typeof plan) =>
			firstComing(rules, book.from(plan, pump, rules), 3).map(({ due }) => dateOf(due));
		expect(days(plan)).toEqual(['2026-03-25', '2026-04-01', '2026-04-08']);
		expect(days(daily)).toEqual(['2026-03-25', '2026-03-26', '2026-03-27']);
	});
});
