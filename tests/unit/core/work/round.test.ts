import { describe, expect, it } from 'vitest';
import { allowed } from '#core/access/can.ts';
import { actorOf } from '#core/access/actor-of.ts';
import { slotThings } from '#core/commands/plan/plan-things.ts';
import { turnsOn } from '#core/commands/plan/turns-on.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import { slotWorkId } from '#core/pm/slot.ts';
import { careAt } from '#core/work/at-line.ts';
import { jobView } from '#core/work/job-view.ts';
import { roundProgress } from '#core/work/round-progress.ts';
import { STOP } from '#core/work/round-stop.ts';
import { personOf } from '../plant.ts';
import { refusedWith } from '../decide.ts';
import { APPLIED, clock, floor } from '../floor.ts';
import type { Floor } from '../floor.ts';

const PLAN = 'pl_TABLET00_1';
const JOB = slotWorkId(PLAN, 'ham1', 1);

const roundPlan = async (more: object = {}): Promise<Floor> => {
	const f = floor(
		personOf('packer', [{ role: 'operator', site: 'ham1', areas: ['packing'] }]),
		personOf('elsewhere', [{ role: 'operator', site: 'ham1', areas: ['office'] }])
	);
	const plan = {
		...{ site: 'ham1', code: 'RD-1', name: 'Morning round', workKind: 'round', round: true },
		...{ assets: ['press', 'pump'], procedure: 'check', priority: 3 },
		schedule: { calendar: { every: 1, unit: 'day', anchor: '2026-03-23' } },
		...more
	};
	expect(await f.does('planner', 0, 'plan.create', plan)).toEqual(APPLIED);
	return f;
};

const opened = async (more: object = {}): Promise<Floor> => {
	const f = await roundPlan(more);
	const slot = { plan: PLAN, asset: 'ham1', ordinal: 1, dueOn: '2026-03-23' };
	expect(await f.does('technician', 1, 'plan.openSlot', slot)).toEqual(APPLIED);
	return f;
};

const view = async (f: Floor) => {
	const told = await jobView(f.read, JOB, 'technician', clock(200));
	if (!told?.stops) throw new Error('no round');
	return { ...told, stops: told.stops };
};
const states = async (f: Floor) => (await view(f)).stops.map(({ asset, state }) => `${asset} ${state}`);
const at = (asset: string, step: string, more: object = {}) => ({
	id: JOB,
	version: 1,
	asset,
	step,
	...more
});
const begin = (f: Floor, minute: number, asset: string) =>
	f.does('technician', minute, 'work.answer', at(asset, STOP, { result: 'ok', value: 'hand' }));

describe('A round', () => {
	it('is one job at all its machines, in the order of its plan, of the place in which they all lie (S-9)', async () => {
		const f = await opened();
		const job = f.get('work', JOB);
		expect(job).toMatchObject({ code: 'RD-1-HAM1-1', stops: ['press', 'pump'], assetId: 'ham1' });
		expect(job.place?.at(-1)?.id).toBe('packing');
		expect(f.all('work')).toHaveLength(1);
	});

	it('has one sequence, however its machines come, go and change places (S-9)', async () => {
		const f = await roundPlan();
		const plan = () => f.get('plan', PLAN);
		const names = async () => (await slotThings(f.read, plan())).map(({ id }) => id);
		expect(await names()).toEqual(['ham1']);
		const assets = { from: ['press', 'pump'], to: ['pump', 'filler'] };
		await f.does('planner', 2, 'plan.edit', { id: PLAN, changes: { assets } });
		expect(await names()).toEqual(['ham1']);
		expect(await f.does('technician', 3, 'plan.openSlot', { plan: PLAN, asset: 'pump', ordinal: 1 })).toEqual(
			refusedWith('not-found', { field: 'asset' })
		);
		const site = await f.read.get('ham1');
		if (!isAsset(site)) throw new Error('no site');
		expect(await turnsOn(f.read, plan(), site, clock(0))).toMatchObject([
			{ name: 'plan.openSlot', args: { plan: PLAN, asset: 'ham1', ordinal: 1 } }
		]);
	});

	it('asks its steps at each stop, and an answer at one says nothing of the other', async () => {
		const f = await opened();
		await f.does('technician', 3, 'work.answer', at('press', 'look', { result: 'ok' }));
		const [press, pump] = (await view(f)).stops;
		const of = (stop: typeof press) =>
			stop?.steps.map(({ step, answer }) => `${step.id} ${answer?.result ?? '-'}`);
		// The reading is one of the pump's alone.
		expect(of(press)).toEqual(['look ok', 'press -', 'guard -']);
		expect(of(pump)).toEqual(['look -', 'press -', 'hours -', 'guard -']);
		expect(await states(f)).toEqual(['press begun', 'pump ahead']);
	});

	it('does not end before each stop was come to or left out with a reason, and says which', async () => {
		const f = await opened();
		const complete = () => f.does('technician', 30, 'work.complete', { id: JOB });
		const needs = (step: string, instruction: string) =>
			refusedWith('answer-needed', { detail: { step, instruction } });
		const { name: press } = f.get('machine', 'press');
		expect(await complete()).toEqual(needs(`press.${STOP}`, press));
		await begin(f, 3, 'press');
		expect(await complete()).toEqual(needs('press.look', `${press}: Do look`));
		await f.does('technician', 4, 'work.answer', at('press', 'look', { result: 'ok' }));
		const left = at('pump', STOP, { result: 'na', note: 'Is being painted' });
		await f.does('technician', 5, 'work.answer', left);
		expect(await states(f)).toEqual(['press begun', 'pump skipped']);
		expect((await view(f)).stops[1]?.word?.note).toBe('Is being painted');
		expect(await complete()).toEqual(APPLIED);
	});

	it('without a checklist is done with having been there', async () => {
		const f = await opened({ procedure: undefined });
		await begin(f, 3, 'pump');
		expect(await states(f)).toEqual(['press ahead', 'pump done']);
		await begin(f, 4, 'press');
		expect(await f.does('technician', 9, 'work.complete', { id: JOB })).toEqual(APPLIED);
		// As it was walked, not as it was planned.
		expect((await view(f)).stops.map(({ asset }) => asset)).toEqual(['pump', 'press']);
	});

	it('raises work on the machine of the stop', async () => {
		const f = await opened();
		const raise = { title: 'Guard is loose', impact: 'safety' };
		await f.does('technician', 3, 'work.answer', at('press', 'guard', { value: false, raise }));
		const raised = f.all('work').find(({ title }) => title === raise.title);
		expect(raised).toMatchObject({ assetId: 'press', origin: { type: 'step', work: JOB, step: 'guard' } });
	});

	it('may be done by operators of the areas it comes through, and by no others', async () => {
		const f = await opened();
		const may = async (person: string) =>
			allowed(
				f.read,
				actorOf(f.get('person', person), () => '2026-03-23'),
				'work.answer',
				f.get('work', JOB)
			);
		expect(await may('packer')).toBe(true);
		expect(await may('elsewhere')).toBe(false);
	});

	it('waits for the permits that its stops ask for', async () => {
		const f = await roundPlan();
		const edit = { id: 'press', changes: { requirePermit: { to: ['hot-work'] } } };
		expect(await f.does('planner', 1, 'asset.edit', edit)).toEqual(APPLIED);
		await f.does('technician', 2, 'plan.openSlot', { plan: PLAN, asset: 'ham1', ordinal: 1 });
		expect(await f.does('technician', 3, 'work.start', { id: JOB })).toMatchObject(
			refusedWith('gate-permit', { detail: { permit: 'hot-work' } })
		);
	});

	it('tells a list how far it has come', async () => {
		const f = await opened();
		expect(roundProgress(f.get('work', JOB))).toEqual({ begun: 0, of: 2 });
		await begin(f, 3, 'pump');
		expect(roundProgress(f.get('work', JOB))).toEqual({ begun: 1, of: 2 });
		expect(roundProgress({})).toBeUndefined();
	});

	it('is on the line it comes through for whoever has it to do, and not among its reports', async () => {
		const f = await opened();
		const job = f.get('work', JOB);
		const { id } = job.owner;
		expect(careAt([job], ['pump'], { id: 'x', teams: [id] })).toEqual([job]);
		expect(careAt([job], ['filler'], { id: 'x', teams: [id] })).toEqual([]);
		expect(careAt([job], ['pump'], { id: 'x', teams: [] })).toEqual([]);
	});
});
