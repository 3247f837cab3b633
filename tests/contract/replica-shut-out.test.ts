import { expect, test } from 'vitest';
import { keepRoster, readRoster } from '#lib/device/shared-device.ts';
import { Profile } from '../support/engine-device.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

const replicasOn = async (profile: Profile) =>
	(await profile.ground.indexedDB.databases()).filter(({ name }) => name?.includes('replica')).length;

test('S-7 a device that is locked out keeps nobody’s copy of the plant and knows nobody’s PIN; what was typed stays', async () => {
	const profile = await plant.profile('contractor', 'tablet');
	const first = await profile.tab();
	await first.device.loop.visit();
	await first.close();
	profile.handOver('technician', await plant.sendAs('technician', 'tablet'));
	const tab = await profile.tab();
	await tab.device.loop.visit();
	const { database } = tab;
	await keepRoster(database, { people: [], badges: [] }, 0);
	await tab.device.dispatch('work.request', { assetId: 'filler', title: 'Drips' }, { undo: 0 });
	expect(await replicasOn(profile)).toBe(2);
	expect((await plant.shelvesOf(tab)).size).toBeGreaterThan(5);

	await plant.server.app.own.run(({ act }) => act('device.revoke', { id: 'tablet' }));
	await tab.device.loop.visit();

	expect(await replicasOn(profile)).toBe(1);
	expect((await plant.shelvesOf(tab)).size).toBe(0);
	expect(await readRoster(database)).toBeUndefined();
	expect(await tab.device.outbox.acts()).toMatchObject([
		{ op: { args: { title: 'Drips' } }, verdict: { result: 'quarantined' } }
	]);
});

test('a person without rights on a shared device takes nothing from the others', async () => {
	const profile = await plant.profile('technician', 'tablet');
	const first = await profile.tab();
	await first.device.loop.visit();
	await first.close();
	await plant.server.app.own.run(({ act }) => act('person.revoke', { id: 'contractor' }));
	profile.handOver('contractor', await plant.sendAs('contractor', 'tablet'));
	const tab = await profile.tab();
	await tab.device.loop.visit();
	expect((await plant.shelvesOf(tab)).size).toBe(0);
	expect(await replicasOn(profile)).toBe(2);
});
