import { expect, test } from 'vitest';
import type { NewGround } from '../store/ground.ts';
import { freshServer } from './plant-server.ts';
import { team } from './teams.ts';

/** What a failing disk, or a hand in the database, can leave behind. */
const DAMAGES = ['{"id":"t2","kind":"te', 'null', '7', '', '{"id":"t1"}', '{},{}'];

/** A document somebody has damaged in the database is told apart, and in nobody's way (S-6). */
export const damaging = (newGround: NewGround): void => {
	const server = freshServer(newGround);
	const damage = (body: string) => server.ground.spoil(`UPDATE docs SET body = '${body}' WHERE id = 't2'`);
	const fillTeams = () => server.app.store.write((tx) => tx.put(['t1', 't2', 't3'].map((id) => team(id))));

	test.each(DAMAGES)(
		'S-6 a document that says %j is pulled as one to be set aside, the others whole',
		async (body) => {
			const tablet = await server.device('technician');
			await fillTeams();
			await damage(body);
			const { held } = await tablet.catchUp(2);
			expect(held.get('t1')).toEqual(team('t1'));
			expect(held.get('t3')).toEqual(team('t3'));
			expect(held.get('t2')).toMatchObject({ kind: 'damaged', scopes: ['site:ham1'], rev: 0 });
			const again = await tablet.pull(tablet.cursors(await server.app.store.read((tx) => tx.head())), {
				again: ['t1', 't2']
			});
			expect(again.body.docs.map(({ id, kind }) => [id, kind])).toEqual([
				['t1', 'team'],
				['t2', 'damaged']
			]);
		}
	);

	test.each(DAMAGES)('S-6 a first fill over a document that says %j has everything else', async (body) => {
		const lead = await server.device('lead');
		await fillTeams();
		const own = ['person:lead'];
		await server.app.store.write((tx) => tx.put([team('o1', own), team('o2', own)]));
		await damage(body);
		await server.ground.spoil(`UPDATE docs SET body = '${body}' WHERE id = 'o1'`);
		for (const limit of [1, 5000]) {
			const kinds = new Map<string, string>();
			for (let after: string | null = ''; after !== null;) {
				const { body: page }: Awaited<ReturnType<typeof lead.snapshot>> = await lead.snapshot(
					'people',
					after,
					limit
				);
				page.docs.forEach(({ id, kind }) => kinds.set(id, kind));
				after = page.next;
			}
			expect(Object.fromEntries(kinds)).toMatchObject({
				...{ t1: 'team', t2: 'damaged', t3: 'team', o1: 'damaged', o2: 'team' }
			});
		}
	});

	test('S-6 housekeeping goes on past a damaged document, and leaves it where it is', async () => {
		const old = { updatedAt: '2020-01-01T00:00:00.000Z' };
		const line = (id: string) => team(id, ['site:ham1'], { kind: 'note', work: 'none', ...old });
		await server.app.store.write((tx) => tx.put(['n1', 'n2', 'n3'].map(line)));
		await server.ground.spoil("UPDATE docs SET body = '{' WHERE id = 'n2'");
		await server.ground.spoil("UPDATE docs SET body = 'null' WHERE id = 'n3'");
		await server.app.keepHouseOnce();
		expect(server.notes).toEqual([]);
		const left = await server.app.store.read((tx) => tx.inventory(['site:ham1']));
		expect(left.map(({ id }) => id).filter((id) => id.startsWith('n'))).toEqual(['n2', 'n3']);
	});

	test('S-6 a photo that a damaged document names is still there for whoever holds another one that does', async () => {
		const tablet = await server.device('technician');
		const hash = '3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7';
		const brought = await tablet.request(`blobs/${hash}?offset=0&bytes=4`, { method: 'PUT', body: 'data' });
		expect(brought.status).toBe(200);
		const named = { photo: hash };
		await server.app.store.write((tx) =>
			tx.put([team('p1', ['site:ham1'], named), team('p2', ['site:ham1'], named)])
		);
		await server.ground.spoil("UPDATE docs SET body = '{' WHERE id = 'p1'");
		const phone = await server.device('lead', { device: 'phone' });
		expect((await phone.request(`blobs/${hash}`)).status).toBe(200);
	});

	test('S-6 an act on a damaged document is refused, and the acts around it are done', async () => {
		const tablet = await server.device('technician');
		await fillTeams();
		await damage('{');
		expect(
			await tablet.verdicts(
				tablet.act('team.rename', { id: 't1', name: 'A' }),
				tablet.act('team.rename', { id: 't2', name: 'B' }),
				tablet.act('team.rename', { id: 't3', name: 'C' })
			)
		).toMatchObject([
			{ result: 'applied' },
			{ result: 'refused', refusal: { code: 'broken' } },
			{ result: 'applied' }
		]);
	});
};
