import { expect, test } from 'vitest';
import { getOf } from '#core/commands/lookup.ts';
import { openBlockers } from '#core/work/standing.ts';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from './plant-server.ts';

/** What waits for work of contractors, who see nothing of what waits. */
export const awaiting = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	test('what waits for a job that a contractor finished is let go by the server, once, and by no other server again', async () => {
		const [repair, service] = await server.app.own.run(async ({ act }) => {
			const request = async (title: string, code: string) =>
				(await act('work.request', { assetId: 'filler', title, impact: 'degraded', code }))('w');
			const [waiting, awaited] = [await request('Repair', 'R-1'), await request('Service', 'S-1')];
			await act('work.assign', { id: awaited, add: ['contractor'] });
			await act('work.block', { id: waiting, type: 'work', ref: awaited });
			return [waiting, awaited];
		});
		const blockers = async () => {
			const work = await server.app.store.read((tx) => getOf(tx, 'work', repair));
			return work ? openBlockers(work) : [];
		};
		await server.app.letGoOnce();
		expect(await blockers()).toHaveLength(1);
		const phone = await server.device('contractor');
		expect(await phone.verdicts(phone.act('work.complete', { id: service }))).toEqual([
			{ result: 'applied' }
		]);
		expect(await blockers()).toHaveLength(1);
		const other = await server.another();
		await Promise.all([server.app, other].map((app) => app.letGoOnce()));
		await server.app.letGoOnce();
		expect(await blockers()).toEqual([]);
		const acts = await server.app.store.read((tx) => tx.actsOn(repair, Number.MAX_SAFE_INTEGER, 20));
		expect(acts.filter(({ op }) => op.name === 'work.unblock')).toHaveLength(1);
		expect(server.notes).toEqual([]);
	});
};
