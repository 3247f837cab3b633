import { expect, test } from 'vitest';
import { getOf } from '#core/commands/lookup.ts';
import { weekId } from '#core/pm/weeks/week-id.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from './plant-server.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How the server fixes what was planned for a week. Its clock stands at 23 March 2026, a Monday. */
export const weeks = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	const fixed = (monday: string) => server.app.store.read((tx) => getOf(tx, 'week', weekId('ham1', monday)));

	const planned = (plannedStart: string): Promise<string> =>
		server.app.own.run(async ({ act }) => {
			const made = await act('work.request', { assetId: 'filler', title: 'Drips', impact: 'degraded' });
			await act('work.schedule', { id: made('w'), changes: { plannedStart: { to: plannedStart } } });
			return made('w');
		});

	test('S-9 a week that has begun is fixed once, however often and by however many servers', async () => {
		const job = await planned('2026-03-25T09:00:00.000Z');
		await planned('2026-04-01T09:00:00.000Z');
		const other = await server.another();
		await Promise.all([server.app, other, server.app].map((app) => app.fixWeeksOnce()));
		const week = await fixed('2026-03-23');
		expect(week).toMatchObject({
			...{ fixedBy: 'system', fixedAt: server.time.now().toISOString(), rev: 1 },
			items: [{ work: job, on: '2026-03-25' }]
		});
		await planned('2026-03-26T09:00:00.000Z');
		await server.app.fixWeeksOnce();
		expect(await fixed('2026-03-23')).toEqual(week);
		expect(server.notes).toEqual([]);
	});

	test('while no server ran nothing is fixed; the next run fixes the week that runs, with the time of that run', async () => {
		await planned('2026-03-31T09:00:00.000Z');
		server.time.pass(9 * DAY);
		await server.app.fixWeeksOnce();
		expect(await fixed('2026-03-23')).toBeUndefined();
		expect(await fixed('2026-03-30')).toMatchObject({ fixedAt: server.time.now().toISOString() });
		expect((await fixed('2026-03-30'))?.items).toHaveLength(1);
	});

	test('a site’s own hour is kept, and work that ended in the week before it is in the plan', async () => {
		const job = await planned('2026-03-23T09:00:00.000Z');
		await server.app.own.run(async ({ act }) => {
			await act('work.complete', { id: job, minutes: 5 });
			const weekFixed = { to: { weekday: 3, at: '14:00' } };
			await act('policy.edit', { site: 'ham1', changes: { weekFixed } });
		});
		await server.app.fixWeeksOnce();
		expect(await fixed('2026-03-23')).toBeUndefined();
		server.time.pass(2 * DAY + 12 * HOUR);
		await server.app.fixWeeksOnce();
		expect((await fixed('2026-03-23'))?.items).toMatchObject([{ work: job }]);
	});

	test('what somebody fixed before the server’s hour stays as it is', async () => {
		const job = await planned('2026-04-01T09:00:00.000Z');
		await server.app.own.run(async ({ act }) => {
			await act('week.fix', { site: 'ham1', from: '2026-03-30', items: [] });
		});
		server.time.pass(8 * DAY);
		await server.app.fixWeeksOnce();
		expect((await fixed('2026-03-30'))?.items).toEqual([]);
		expect(job).not.toBe('');
		expect(server.notes).toEqual([]);
	});
};
