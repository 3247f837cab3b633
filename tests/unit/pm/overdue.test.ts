import { expect, test } from 'vitest';
import { PlanBook } from '#core/pm/book/plan-book.ts';
import { dayNamed } from '#core/pm/day.ts';
import { slotWorkId } from '#core/pm/slot.ts';
import { overdueJobs } from '#lib/features/pm/overdue/overdue-jobs.ts';
import { rowOf } from '#lib/features/pm/plans/plan-rows.ts';
import { APPLIED, clock, floor } from '../core/floor.ts';

const PLAN = 'pl_TABLET00_1';
const DAY = 24 * 60;

/** Days are counted from 23 March 2026. */
const planned = async () => {
	const f = floor();
	const plan = { site: 'ham1', code: 'PM-1', name: 'Service', workKind: 'preventive', assets: ['pump'] };
	const schedule = { calendar: { every: 1, unit: 'month', anchor: '2026-04-02' } };
	expect(await f.does('planner', 0, 'plan.create', { ...plan, schedule })).toEqual(APPLIED);
	const book = (day: number) =>
		new PlanBook({
			jobs: f.all('work'),
			lines: f.all('slot'),
			calendars: [],
			gauges: [],
			zone: 'Europe/Berlin',
			today: dayNamed(clock(day * DAY).slice(0, 10)) ?? 0
		});
	const things = [f.get('machine', 'pump')];
	const plans = () => [f.get('plan', PLAN)];
	return {
		...f,
		late: (day: number) =>
			overdueJobs({ book: book(day), plans: plans(), slotThingsOf: () => things }).map(
				({ job, dueOn, days, because }) => ({ job: job?.id, dueOn, days, because })
			),
		row: (day: number) => rowOf(f.get('plan', PLAN), things, book(day))
	};
};

test('a day of a plan that passed without a job is overdue, and says that nobody has opened one', async () => {
	const f = await planned();
	expect(f.late(10)).toEqual([]);
	expect(f.late(13)).toEqual([{ job: undefined, dueOn: '2026-04-02', days: 3, because: 'not-opened' }]);
	expect(f.row(13)).toMatchObject({ overdue: 1, open: 0, next: '2026-04-02' });
	expect(f.row(10)).toMatchObject({ overdue: 0 });
});

test('once it is opened the job stands there, once', async () => {
	const f = await planned();
	const slot = { plan: PLAN, asset: 'pump', ordinal: 1, dueOn: '2026-04-02' };
	expect(await f.does('planner', 12 * DAY, 'plan.openSlot', slot)).toEqual(APPLIED);
	const job = slotWorkId(PLAN, 'pump', 1);
	expect(f.late(13)).toMatchObject([{ job, dueOn: '2026-04-02', days: 3 }]);
	expect(f.row(13)).toMatchObject({ overdue: 1, open: 1 });
});

test('a plan that rests asks for nothing', async () => {
	const f = await planned();
	expect(await f.does('planner', 1, 'plan.pause', { id: PLAN })).toEqual(APPLIED);
	expect(f.late(13)).toEqual([]);
});
