import { expect, test } from 'vitest';
import { nextActs, WORK_ACTS } from '#core/work/next-acts.ts';
import { isUnclaimed, readinessOf } from '#core/work/standing.ts';
import { storyOf } from '#core/work/story.ts';
import { dueAt, inWorkingOrder } from '#core/work/work-order.ts';
import { jobView } from '#core/work/job-view.ts';
import { whoIs } from '#core/access/who-is.ts';
import { clock, floor, reported } from '../floor.ts';

const TODAY = '2026-03-23';
const item = (id: string, priority: 1 | 2 | 3 | 4, dueOn?: string) => ({
	id,
	priority,
	...(dueOn && { dueOn })
});

test('urgent and overdue work comes first, then today’s, then by day; what has no day comes last', () => {
	const items = [
		item('undated', 2),
		item('next-week', 2, '2026-03-30'),
		item('today', 3, TODAY),
		item('today-urgent', 2, TODAY),
		item('overdue', 3, '2026-03-01'),
		item('now', 1),
		item('tomorrow', 4, '2026-03-24')
	];
	expect(inWorkingOrder(items, TODAY).map(({ id }) => id)).toEqual([
		'now',
		'overdue',
		'today-urgent',
		'today',
		'tomorrow',
		'next-week',
		'undated'
	]);
});

test('equal jobs keep their order whatever order they come in', () => {
	const [a, b] = [item('a', 3), item('b', 3)];
	expect(inWorkingOrder([b, a], TODAY)).toEqual(inWorkingOrder([a, b], TODAY));
});

test('the last day counts where no day is set', () => {
	expect(dueAt({ latest: '2026-03-22' }, TODAY)).toBe('overdue');
	expect(dueAt({}, TODAY)).toBe('undated');
});

test('a report is unclaimed while only its reporter stands on it, and is not once somebody helps', async () => {
	const plant = floor();
	const id = await reported(plant, { assetId: 'filler' });
	expect(isUnclaimed(plant.get('work', id))).toBe(true);
	await plant.does('supervisor', 5, 'work.assign', { id, add: ['technician'] });
	expect(isUnclaimed(plant.get('work', id))).toBe(false);
});

test('a planned job with its time known is ready until something stands in its way', async () => {
	const plant = floor();
	const id = await reported(plant);
	expect(readinessOf(plant.get('work', id))).toBe('open');
	await plant.does('planner', 5, 'work.plan', { id, changes: { estimateMinutes: { to: 30 } } });
	expect(readinessOf(plant.get('work', id))).toBe('ready');
	await plant.does('planner', 6, 'work.block', { id, type: 'parts' });
	expect(readinessOf(plant.get('work', id))).toBe('blocked');
});

test('whoever runs a timer is offered to pause, others to start; nobody what they may not do', async () => {
	const plant = floor();
	const id = await reported(plant);
	await plant.does('technician', 5, 'work.start', { id });
	const all = new Set(WORK_ACTS);
	const work = plant.get('work', id);
	expect(nextActs(work, 'technician', all)).toContain('pause');
	expect(nextActs(work, 'technician', all)).not.toContain('start');
	expect(nextActs(work, 'helper', all)).toContain('start');
	expect(nextActs(work, 'helper', new Set())).toEqual([]);
});

test('a job’s page asks the same rights as the acts: an operator may comment on a repair and not finish it', async () => {
	const plant = floor();
	const id = await reported(plant);
	const view = await jobView(plant.read, id, 'operator', clock(10));
	expect(view?.acts).toContain('comment');
	expect(view?.acts).not.toContain('complete');
	expect(view?.path.map(({ id: place }) => place)).toEqual(['pump', 'packing', 'ham1']);
	expect(view?.names).toMatchObject({ operator: 'operator' });
});

test('a checklist asks a step only once the answer it hangs on was given', async () => {
	const plant = floor();
	const id = await reported(plant);
	const procedure = { to: { id: 'check', version: 1 } };
	await plant.does('planner', 5, 'work.plan', { id, changes: { procedure } });
	const asked = async () =>
		(await jobView(plant.read, id, 'technician', clock(10)))?.steps.map(({ step }) => step.id);
	expect(await asked()).not.toContain('why');
	await plant.does('technician', 8, 'work.answer', { id, step: 'press', version: 1, value: 9 });
	expect(await asked()).toContain('why');
});

test('the history is in the order things were done: what is told late falls into its place', async () => {
	const plant = floor();
	const id = await reported(plant);
	await plant.does('technician', 30, 'work.comment', { id, text: 'second' });
	await plant.does('helper', 20, 'work.comment', { id, text: 'first' });
	const said = storyOf(plant.get('work', id)).flatMap((line) =>
		line.tells === 'comment' ? line.comment.text : []
	);
	expect(said).toEqual(['first', 'second']);
});

test('a person has their teams, and the day it is at their site', async () => {
	const { read } = floor();
	const who = await whoIs(read, 'technician', '2026-03-22T23:30:00.000Z');
	expect(who).toMatchObject({ teams: ['mechanics'], site: 'ham1', today: TODAY });
});

test('a report without a code gets the device’s next', async () => {
	const plant = floor();
	const id = await reported(plant, { code: undefined });
	expect(plant.get('work', id).code).toMatch(/^K7-\d{4}$/);
});
