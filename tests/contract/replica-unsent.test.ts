import { expect, test } from 'vitest';
import { sightings } from '#core/sync/auth-messages.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

/** What a lead reads about the tablet. */
const toldOfTablet = async () => {
	const { token } = await plant.server.device('lead');
	const answer = await plant.server.app.fetch(
		new Request('http://plant.test/auth/sightings', {
			method: 'POST',
			headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
			body: JSON.stringify({ site: 'ham1' })
		})
	);
	return sightings.parse(await answer.json()).seen['tablet'];
};

const smoke = (tab: Awaited<ReturnType<Awaited<ReturnType<typeof plant.profile>>['tab']>>) =>
	tab.device.dispatch('work.request', { site: 'ham1', title: 'It smokes', assetId: 'filler' }, { undo: 0 });

/** A greeting comes through, sending does not. */
const stuck = async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	await smoke(phone);
	for (let visits = 0; visits < 2; visits++) {
		phone.network.next('/sync/push', 'lost');
		await phone.device.loop.visit();
	}
	return phone;
};

test('a device that reaches the server and cannot send tells whose work waits on it and on which machine', async () => {
	await stuck();
	expect(await toldOfTablet()).toMatchObject({
		unsent: 1,
		waits: [{ by: 'technician', about: 'filler', count: 1 }]
	});
});

test('what was sent right after the greeting is not looked for on that device any more', async () => {
	const phone = await stuck();
	await phone.device.loop.visit();
	const told = await toldOfTablet();
	expect(told).toMatchObject({ unsent: 0 });
	expect(told?.waits).toBeUndefined();
});
