import { expect, test } from 'vitest';
import { nextActs, WORK_ACTS } from '#core/work/next-acts.ts';
import { isCalled, nextBest } from '#core/work/next-best.ts';
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

test('what somebody else ended is not the next best job, although one’s own time runs on it', async () => {
	const plant = floor();
	const [ended, open] = [await reported(plant), await reported(plant, { code: 'K7-0043' })];
	await plant.does('technician', 5, 'work.start', { id: ended });
	const items = () => [plant.get('work', open), plant.get('work', ended)];
	expect(nextBest(items(), 'technician')?.id).toBe(ended);
	await plant.does('helper', 9, 'work.complete', { id: ended });
	expect(nextBest(items(), 'technician')?.id).toBe(open);
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

test('the next best job is the one in hand, else the first that is free and that nobody else is at', () => {
	const by = { at: clock(0), by: 'helper' };
	const timer = (person: string) => ({ labour: { l: { ...by, person, from: clock(0) } } });
	const waits = {
		blockers: { b: { type: 'parts', owner: { type: 'person', id: 'x' }, since: clock(0), by: 'x' } }
	} as const;
	const job = (id: string, more: object = {}) => ({ id, status: 'planned' as const, ...more });
	const items = [job('waits', waits), job('theirs', timer('helper')), job('free'), job('later')];
	expect(nextBest(items, 'technician')?.id).toBe('free');
	expect(nextBest([...items, job('mine', timer('technician'))], 'technician')?.id).toBe('mine');
	expect(nextBest([job('waits', waits)], 'technician')).toBeUndefined();
});

test('a person is called until they say something', () => {
	const said = (at: number, by: string, more: object = {}) => ({ at: clock(at), by, text: 'x', ...more });
	const call = said(5, 'helper', { mentions: ['technician'] });
	expect(isCalled({ comments: { a: call } }, 'technician')).toBe(true);
	expect(isCalled({ comments: { a: call } }, 'helper')).toBe(false);
	expect(isCalled({ comments: { a: call, b: said(9, 'technician') } }, 'technician')).toBe(false);
	expect(isCalled({ comments: { a: said(2, 'technician'), b: call } }, 'technician')).toBe(true);
	expect(isCalled({}, 'technician')).toBe(false);
});

test('after the work comes whoever checks, closes or sends back; what was begun is not cancelled any more', async () => {
	const plant = floor();
	const id = await reported(plant);
	const offered = () => nextActs(plant.get('work', id), 'supervisor', new Set(WORK_ACTS));
	expect(offered()).toContain('cancel');
	await plant.does('technician', 5, 'work.complete', { id });
	expect(offered()).toEqual(expect.arrayContaining(['verify', 'close', 'rework']));
	expect(offered()).not.toContain('cancel');
	await plant.does('supervisor', 6, 'work.verify', { id });
	expect(offered()).not.toContain('verify');
	await plant.does('supervisor', 7, 'work.close', { id });
	expect(offered()).toContain('reopen');
	expect(offered()).not.toContain('rework');
});
