import { describe, expect, it } from 'vitest';
import { weekId } from '#core/pm/weeks/week-id.ts';
import { refusedWith } from '../decide.ts';
import { APPLIED, adjusted, clock, floor } from '../floor.ts';
import type { Floor } from '../floor.ts';

/** The shift of these tests begins on Monday, 23 March 2026. */
const MONDAY = '2026-03-23';
const OWN = weekId('ham1', MONDAY);

const withJob = async (): Promise<{ f: Floor; job: string }> => {
	const f = floor();
	const asked = { assetId: 'pump', title: 'Drips', impact: 'degraded', workKind: 'repair' };
	expect(await f.does('planner', 0, 'work.request', asked)).toEqual(APPLIED);
	const [job] = f.all('work');
	return { f, job: job?.id ?? '' };
};

const week = (items: readonly object[], more: object = {}) => ({
	site: 'ham1',
	from: MONDAY,
	items,
	...more
});
const item = (work: string, on = '2026-03-24') => ({ work, on, minutes: 45, workKind: 'repair' });

describe('The plan of a week', () => {
	it('is written down with who fixed it and when', async () => {
		const { f, job } = await withJob();
		expect(await f.does('supervisor', 5, 'week.fix', week([item(job)]))).toEqual(APPLIED);
		expect(f.get('week', OWN)).toMatchObject({
			...{ site: 'ham1', scopes: ['site:ham1'], from: MONDAY },
			...{ fixedAt: clock(5), fixedBy: 'supervisor', items: [item(job)] }
		});
	});

	it('is there once: whoever comes second is told so and changes nothing', async () => {
		const { f, job } = await withJob();
		await f.does('planner', 1, 'week.fix', week([item(job)]));
		expect(await f.does('supervisor', 2, 'week.fix', week([]))).toEqual(adjusted('already-so'));
		expect(f.get('week', OWN)).toMatchObject({ fixedBy: 'planner', items: [item(job)] });
	});

	it('is fixed by planners and supervisors, not by whoever does the work', async () => {
		const { f } = await withJob();
		expect(await f.does('technician', 1, 'week.fix', week([]))).toEqual(refusedWith('not-allowed'));
	});

	it('can be the next one’s before it begins, never one that is over or far away, nor one from a Tuesday', async () => {
		const { f } = await withJob();
		const next = week([], { from: '2026-03-30' });
		expect(await f.does('planner', 1, 'week.fix', next)).toEqual(APPLIED);
		for (const from of ['2026-03-16', '2026-04-06', '2026-03-24'])
			expect(await f.does('planner', 2, 'week.fix', week([], { from }))).toEqual(
				refusedWith('malformed', { field: 'from' })
			);
	});

	it('holds each job of its site once, on a day of that week', async () => {
		const { f, job } = await withJob();
		const fault = async (items: readonly object[]) => f.does('planner', 1, 'week.fix', week(items));
		const at = (field: string) => refusedWith('malformed', { field });
		expect(await fault([item(job), item(job, '2026-03-25')])).toEqual(at('items.1'));
		expect(await fault([item(job, '2026-03-30')])).toEqual(at('items.0'));
		expect(await fault([item('nobodys')])).toEqual(refusedWith('not-found', { field: 'items.0.work' }));
	});
});
