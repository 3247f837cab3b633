import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from './plant-server.ts';
import { line, team } from './teams.ts';

const DAY_MS = 86_400_000;
const OLD = '2023-12-01T00:00:00.000Z';
const RECENT = '2024-06-01T00:00:00.000Z';

const job = (id: string, status: string, updatedAt: string, more: object = {}) =>
	team(id, ['site:ham1'], {
		kind: 'work',
		status,
		updatedAt,
		owner: { type: 'person', id: 'lead' },
		origin: {},
		...more
	});

const event = (id: string, updatedAt: string, more: object = {}) =>
	line(id, ['site:ham1'], { at: updatedAt, updatedAt, ...more });

export const keeping = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	const heldAfterHousekeeping = async (): Promise<string[]> => {
		const lead = await server.device('lead');
		const { held, cursors } = await lead.catchUp(1000);
		await server.app.keepHouseOnce();
		expect(server.notes).toEqual([]);
		await lead.catchUp(1000, held, cursors);
		const fresh = await lead.catchUp(1000);
		expect([...held.keys()].sort()).toEqual([...fresh.held.keys()].sort());
		return [...held.keys()].filter((id) => id.startsWith('x_')).sort();
	};

	test('S-2 what ended two years ago leaves the devices, and nothing that is still open or counted by', async () => {
		await server.app.store.write((tx) =>
			tx.put([
				job('x_closed_old', 'closed', OLD),
				job('x_cancelled_old', 'cancelled', OLD),
				job('x_closed_recent', 'closed', RECENT),
				job('x_open_old', 'in-progress', OLD),
				job('x_done_old', 'done', OLD),
				event('x_line_old', OLD),
				event('x_line_recent', RECENT),
				event('x_line_of_open', OLD, { work: 'x_open_old' }),
				event('x_line_of_closed', OLD, { work: 'x_closed_old' }),
				event('x_stop_open', OLD, { kind: 'downtime', startedAt: OLD }),
				event('x_claim_of_open', OLD, { kind: 'claim', downtime: 'x_stop_open' }),
				event('x_stop_over', OLD, { kind: 'downtime', startedAt: OLD, restoredAt: OLD }),
				event('x_slot_old', OLD, { kind: 'slot' }),
				line('x_week_old', ['site:ham1'], { kind: 'week', from: '2023-11-27', updatedAt: OLD }),
				team('x_team_old', ['site:ham1'], { updatedAt: OLD })
			])
		);
		expect(await heldAfterHousekeeping()).toEqual([
			'x_claim_of_open',
			'x_closed_recent',
			'x_done_old',
			'x_line_of_open',
			'x_line_recent',
			'x_open_old',
			'x_slot_old',
			'x_stop_open',
			'x_team_old'
		]);
		// On the server nothing is gone.
		expect(await server.app.store.read((tx) => tx.get('x_closed_old'))).toMatchObject({ status: 'closed' });
	});

	test('a site that wants a longer window gets it', async () => {
		const admin = await server.device('admin');
		const months = { deviceMonths: { from: undefined, to: 60 } };
		expect(await admin.verdicts(admin.act('policy.edit', { site: 'ham1', changes: months }))).toEqual([
			{ result: 'applied' }
		]);
		await server.app.store.write((tx) =>
			tx.put([event('x_old', OLD), event('x_older', '2019-01-01T00:00:00.000Z')])
		);
		expect(await heldAfterHousekeeping()).toEqual(['x_old']);
	});

	test('what somebody reopens comes back to the devices', async () => {
		await server.app.store.write((tx) => tx.put([job('x_1', 'closed', OLD)]));
		expect(await heldAfterHousekeeping()).toEqual([]);
		await server.app.store.write((tx) => tx.put([job('x_1', 'rework', '2026-03-23T08:00:00.000Z')]));
		expect(await heldAfterHousekeeping()).toEqual(['x_1']);
	});

	test('S-2 leave rows are cleared ninety days later, and not before', async () => {
		const lead = await server.device('lead');
		await server.app.store.write((tx) => tx.put([team('t1'), team('t2')]));
		const { cursors } = await lead.catchUp(1000);
		await lead.verdicts(lead.write('t1', 'gone', ['site:muc1']));
		const after = await lead.catchUp(1000, new Map(), cursors);
		await server.app.keepHouseOnce();
		server.time.pass(89 * DAY_MS);
		await server.app.keepHouseOnce();
		expect((await lead.pull(cursors)).body.leaves).toEqual([{ scope: 'site:ham1', id: 't1', before: 0 }]);
		server.time.pass(2 * DAY_MS);
		await server.app.keepHouseOnce();
		expect((await lead.pull(cursors)).body.error).toBe('behind-horizon');
		expect((await lead.pull(after.cursors)).status).toBe(200);
	});

	test('uploads nobody finishes and starts nobody asks for do not stay for ever', async () => {
		const lead = await server.device('lead');
		await lead.snapshot('people');
		const hash = 'a'.repeat(64);
		await lead.request(`blobs/${hash}?offset=0&bytes=9`, { method: 'PUT', body: 'half' });
		const unfinished = join(server.data, 'blobs', 'unfinished');
		// Files carry the time of this computer.
		server.time.pass(Date.now() - server.time.now().getTime() + 10 * DAY_MS);
		await server.app.keepHouseOnce();
		expect([readdirSync(unfinished), readdirSync(join(server.data, 'starts'))].flat()).toHaveLength(3);
		server.time.pass(25 * DAY_MS);
		await server.app.keepHouseOnce();
		expect([readdirSync(unfinished), readdirSync(join(server.data, 'starts'))].flat()).toEqual([]);
		expect(existsSync(unfinished)).toBe(true);
		expect((await lead.snapshot('people')).status).toBe(200);
	});

	test('it begins a minute after the server and ends with it', async () => {
		await server.app.store.write((tx) => tx.put([job('x_1', 'closed', OLD)]));
		const again = server.time.waitedFor(6 * 3_600_000);
		server.app.keepHouse();
		server.time.pass(60_000);
		await again;
		const held = await server.app.store.read((tx) => tx.held(['site:ham1'], ['x_1', 'tablet']));
		expect(held.map(({ id }) => id)).toEqual(['tablet']);
	});
};
