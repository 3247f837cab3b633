import { expect, test } from 'vitest';
import { freshPlant } from './replica-server.ts';
import { team } from './sync/teams.ts';

const plant = freshPlant();

test('S-6 a document damaged in the database is set aside on the device, and comes when it was put right', async () => {
	const { server } = plant;
	await server.app.store.write((tx) => tx.put(['t1', 't2', 't3'].map((id) => team(id))));
	await server.ground.spoil('UPDATE docs SET body = \'{"id":"t2",\' WHERE id = \'t2\'');
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'resting' });
	const shelves = await plant.shelvesOf(phone);
	expect(['t1', 't2', 't3'].map((id) => shelves.get(id))).toEqual([team('t1'), undefined, team('t3')]);
	const [aside] = (await phone.device.keeper.current.value?.database.poison.toArray()) ?? [];
	expect(aside).toMatchObject({ id: 't2', scopes: ['site:ham1'] });
	await server.ground.spoil(`UPDATE docs SET body = '${JSON.stringify(team('t2'))}' WHERE id = 't2'`);
	expect(await phone.device.verify()).toEqual({ ok: true, again: 1, forgotten: 0 });
	expect((await plant.shelvesOf(phone)).get('t2')).toEqual(team('t2'));
	expect(await phone.device.keeper.current.value?.database.poison.count()).toBe(0);
});
