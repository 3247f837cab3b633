import { expect, test } from 'vitest';
import type { NewGround } from '../store/ground.ts';
import { Device } from './device.ts';
import { freshServer } from './plant-server.ts';

const APPLIED = { result: 'applied' };

export const sharing = (newGround: NewGround): void => {
	const server = freshServer(newGround);

	test('S-1 an act sent to two servers at once is applied once, and both say the same', async () => {
		const other = await server.another();
		const here = await server.device('technician');
		const there = new Device(other.fetch, here);
		await there.hello();
		for (let round = 0; round < 10; round += 1) {
			const acts = [1, 2, 3].map((n) => here.write(`t${n}`, `${round}`));
			const [one, two] = await Promise.all([here.push(...acts), there.push(...acts)]);
			expect(one.body.verdicts).toEqual(two.body.verdicts);
			expect(one.body.verdicts.map(({ verdict }) => verdict)).toEqual([APPLIED, APPLIED, APPLIED]);
		}
		expect(await other.store.read((tx) => tx.get('t1'))).toMatchObject({ rev: 10, name: '9' });
		expect(await other.store.read((tx) => tx.log(0, 100))).toHaveLength(30);
	});

	test('S-2 devices of two servers end in the same state', async () => {
		const other = await server.another();
		const [here, there] = [await server.device('lead'), await server.device('lead', { app: other })];
		const work = async (device: Device, who: string): Promise<void> => {
			for (let n = 0; n < 10; n += 1) await device.verdicts(device.write(`t${n % 3}`, `${who} ${n}`));
		};
		await Promise.all([work(here, 'here'), work(there, 'there')]);
		const [one, two] = [await here.catchUp(3), await there.catchUp(1000)];
		expect([...one.held.values()].map(({ id, rev }) => `${id} ${rev}`).sort()).toEqual(
			[...two.held.values()].map(({ id, rev }) => `${id} ${rev}`).sort()
		);
	});

	test('S-9 what several devices generate for one plan and slot, at two servers, is there once', async () => {
		const other = await server.another();
		const devices = await Promise.all(
			[server.app, other, server.app, other].map((app) => server.device('lead', { app }))
		);
		const verdicts = await Promise.all(
			devices.map((device) =>
				device.verdicts(...[1, 2, 3].map((slot) => device.act('team.open', { plan: 'oil', slot })))
			)
		);
		const results = verdicts.flat().map(({ result }) => result);
		expect(results.filter((result) => result === 'applied')).toHaveLength(3);
		expect(results.filter((result) => result === 'adjusted')).toHaveLength(9);
		const [device] = devices;
		const held = [...((await device?.catchUp(1000))?.held.keys() ?? [])];
		expect(held.filter((id) => id.startsWith('t.')).sort()).toEqual(['t.oil.1', 't.oil.2', 't.oil.3']);
	});

	test('a key taken away on one server is worth nothing on the other', async () => {
		const other = await server.another();
		const there = await server.device('lead', { app: other });
		await server.app.credentials.revoke(there.token, server.time.now());
		expect((await there.hello()).status).toBe(401);
	});
};
