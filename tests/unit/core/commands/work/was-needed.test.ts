import { describe, expect, it } from 'vitest';
import { jobView } from '#core/work/job-view.ts';
import { refusedWith } from '../../decide.ts';
import { APPLIED, clock, floor, reported, type Floor } from '../../floor.ts';

const said = (to: string, from?: string) => ({
	changes: { usefulness: { ...(from !== undefined && { from }), to } }
});
const offered = async (f: Floor, id: string, person: string) =>
	(await jobView(f.read, id, person, clock(90)))?.acts.includes('sayUseful');

/** Cleaning that a plan opened at the press, done by whoever stands at the line. */
const cleaned = async (): Promise<[Floor, string]> => {
	const f = floor();
	const schedule = { calendar: { every: 1, unit: 'week', anchor: '2026-03-23' } };
	const plan = {
		site: 'ham1',
		code: 'CL-1',
		name: 'Clean',
		workKind: 'cleaning',
		assets: ['press'],
		schedule
	};
	expect(await f.does('planner', 0, 'plan.create', plan)).toEqual(APPLIED);
	const slot = { plan: 'pl_TABLET00_1', asset: 'press', ordinal: 1, dueOn: '2026-03-23' };
	expect(await f.does('planner', 1, 'plan.openSlot', slot)).toEqual(APPLIED);
	return [f, 'w.pl_TABLET00_1.press.1'];
};

describe('Whether planned work was needed', () => {
	it('is asked of the operator who did it, once it is done, and the later word holds', async () => {
		const [f, id] = await cleaned();
		expect(await offered(f, id, 'operator')).toBe(false);
		expect(await f.does('operator', 5, 'work.complete', { id })).toEqual(APPLIED);
		expect(await offered(f, id, 'operator')).toBe(true);
		expect(await f.does('operator', 6, 'work.sayUseful', { id, ...said('not-needed') })).toEqual(APPLIED);
		expect(f.get('work', id).usefulness).toBe('not-needed');
		expect(
			await f.does('operator', 7, 'work.sayUseful', { id, ...said('found-something', 'not-needed') })
		).toEqual(APPLIED);
		expect(f.get('work', id).usefulness).toBe('found-something');
	});

	it('two who say otherwise without knowing of each other: the later word holds, the other stays beside it', async () => {
		const [f, id] = await cleaned();
		await f.does('operator', 5, 'work.complete', { id });
		await f.does('operator', 6, 'work.sayUseful', { id, ...said('needed') });
		await f.does('technician', 7, 'work.sayUseful', { id, ...said('not-needed') });
		const job = f.get('work', id);
		expect(job.usefulness).toBe('not-needed');
		expect(Object.values(job.alsoWrote?.['usefulness'] ?? {})).toMatchObject([{ value: 'needed' }]);
	});

	it('is not theirs to say of a repair, and nothing else of the job can be changed that way', async () => {
		const f = floor();
		const id = await reported(f);
		await f.does('technician', 1, 'work.complete', { id });
		expect(await f.does('operator', 2, 'work.sayUseful', { id, ...said('needed') })).toEqual(
			refusedWith('not-allowed')
		);
		expect(await offered(f, id, 'technician')).toBe(false);
		expect(
			await f.does('technician', 3, 'work.sayUseful', { id, changes: { title: { to: 'Other' } } })
		).toMatchObject({ result: 'refused' });
	});
});
