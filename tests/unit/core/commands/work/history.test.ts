import { expect, it } from 'vitest';
import { refusedWith } from '../../decide.ts';
import { APPLIED, clock, floor } from '../../floor.ts';

const done = (more: object = {}) => ({
	...{ site: 'ham1', assetId: 'pump', title: 'Seal changed', ref: 'W-7', minutes: 90, person: 'helper' },
	...{ requestedAt: '2025-02-01T07:00:00.000Z', doneAt: '2025-02-01T09:30:00.000Z' },
	failure: { mode: 'ELP' },
	...more
});
const only = (f: ReturnType<typeof floor>) => f.all('work').filter(({ origin }) => origin.type === 'import');

it('work that was done elsewhere is closed with the times it had, and marked as brought in', async () => {
	const f = floor();
	expect(await f.does('planner', 1, 'work.bringIn', done())).toEqual(APPLIED);
	const [job] = only(f);
	expect(job).toMatchObject({
		...{ status: 'closed', title: 'Seal changed', assetId: 'pump' },
		origin: { type: 'import', system: 'import', ref: 'W-7' },
		times: {
			requested: '2025-02-01T07:00:00.000Z',
			done: '2025-02-01T09:30:00.000Z',
			closed: '2025-02-01T09:30:00.000Z'
		},
		failure: { mode: 'ELP', at: '2025-02-01T09:30:00.000Z', by: 'helper' }
	});
	expect(Object.values(job?.labour ?? {})).toMatchObject([
		{ person: 'helper', minutes: 90, from: '2025-02-01T08:00:00.000Z', to: '2025-02-01T09:30:00.000Z' }
	]);
});

it('comes in once under its number, never from the future, and only by those who plan', async () => {
	const f = floor();
	await f.does('planner', 1, 'work.bringIn', done());
	expect(await f.does('planner', 2, 'work.bringIn', done())).toEqual(
		refusedWith('already-taken', { field: 'ref' })
	);
	expect(await f.does('planner', 3, 'work.bringIn', done({ ref: 'W-8', doneAt: clock(60) }))).toEqual(
		refusedWith('malformed', { field: 'doneAt' })
	);
	expect(await f.does('technician', 4, 'work.bringIn', done({ ref: 'W-9' }))).toEqual(
		refusedWith('not-allowed')
	);
	expect(only(f)).toHaveLength(1);
});

it('goes again as it came, and then its number is free; other work never goes this way', async () => {
	const f = floor();
	await f.does('planner', 1, 'work.bringIn', done());
	const id = only(f)[0]?.id;
	expect(await f.does('planner', 2, 'work.takeOut', { id })).toEqual(APPLIED);
	expect(only(f)[0]).toMatchObject({ archived: true, status: 'cancelled' });
	expect(await f.does('planner', 3, 'work.bringIn', done())).toEqual(APPLIED);
	await f.does('technician', 4, 'work.request', { title: 'Leaks', assetId: 'pump' });
	const other = f.all('work').find(({ origin }) => origin.type === 'request')?.id;
	expect(await f.does('planner', 5, 'work.takeOut', { id: other })).toEqual(
		refusedWith('wrong-status', { detail: { status: 'requested' } })
	);
});

it('does not come in under the number of a job that was done here, which the list may have been taken from', async () => {
	const f = floor();
	await f.does('technician', 1, 'work.request', { title: 'Leaks', assetId: 'pump', code: 'K7-9' });
	expect(await f.does('planner', 2, 'work.bringIn', done({ ref: 'K7-9' }))).toEqual(
		refusedWith('already-taken', { field: 'ref' })
	);
	expect(await f.does('planner', 3, 'work.bringIn', done({ ref: 'PU-1' }))).toEqual(APPLIED);
	expect(only(f)).toHaveLength(1);
});
