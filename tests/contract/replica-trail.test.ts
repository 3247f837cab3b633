import { expect, test } from 'vitest';
import { chainAfter } from '#server/store/chain.ts';
import type { Tab } from '../support/engine-device.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();
const HOUR = 3_600_000;

const told = async ({ database }: Tab) =>
	(await database.diagnostics.toArray()).filter(({ code }) => code === 'trail-rewritten');

const does = async (tab: Tab, name: string) => {
	await tab.device.dispatch('team.create', { name }, { undo: 0 });
	await tab.device.loop.visit();
};

/** Says hello again: the last one is too old. */
const visitLater = async (tab: Tab) => {
	plant.server.time.pass(HOUR);
	await tab.device.loop.visit();
};

/** Somebody with the database's password changes a record and makes the chain fit again. */
const rewrite = async (ord: number) => {
	const { ground, app } = plant.server;
	await ground.spoil(`UPDATE ops SET received_at = '2020-01-01T00:00:00.000Z' WHERE ord = ${ord}`);
	let chain = (await app.store.read((tx) => tx.log(ord - 2, 1)))[0]?.chain ?? '';
	for (const record of await app.store.read((tx) => tx.log(ord - 1, 1000))) {
		chain = chainAfter(chain, record);
		await ground.spoil(`UPDATE ops SET chain = '${chain}' WHERE ord = ${record.ord}`);
	}
};

/** A device that holds an anchor: the log's end, as it was told. */
const anchored = async (): Promise<Tab> => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	for (const name of ['A', 'B', 'C', 'D']) await does(phone, name);
	await visitLater(phone);
	return phone;
};

test('S-12 a log that only grows is nobody’s worry', async () => {
	const phone = await anchored();
	await does(phone, 'E');
	await visitLater(phone);
	await visitLater(phone);
	expect(await told(phone)).toEqual([]);
	expect(plant.server.notes).toEqual([]);
});

test('S-12 a log that was written anew, with a chain that fits, shows at the next hello of any device', async () => {
	const phone = await anchored();
	await rewrite(2);
	await visitLater(phone);
	expect(await told(phone)).toHaveLength(1);
	expect(plant.server.notes).toEqual([expect.stringContaining('record 4')]);
	// Told once, and the device goes on: its work is not to blame.
	await does(phone, 'E');
	await visitLater(phone);
	expect(await told(phone)).toHaveLength(1);
	expect(phone.device.loop.status.value).toMatchObject({ state: 'resting' });
});

test('S-6 S-12 a hash that is no hash any more shows, and keeps nobody from the server', async () => {
	const phone = await anchored();
	await plant.server.ground.spoil("UPDATE ops SET chain = 'no hash at all' WHERE ord = 4");
	await visitLater(phone);
	expect(phone.device.loop.status.value).toMatchObject({ state: 'resting' });
	expect(await told(phone)).toHaveLength(1);
});

test('S-12 a log whose end was cut off shows, also when new acts have taken the place', async () => {
	const phone = await anchored();
	const tablet = await (await plant.profile('admin')).tab();
	await tablet.device.loop.visit();
	await plant.server.ground.spoil('DELETE FROM ops WHERE ord > 2');
	await plant.server.ground.spoil('UPDATE counter SET ord = 2');
	for (const name of ['X', 'Y', 'Z']) await does(tablet, name);
	await visitLater(phone);
	expect(await told(phone)).toHaveLength(1);
});

test('S-12 what a device was told stays on it as evidence: the record, its hash and when', async () => {
	const phone = await anchored();
	const [, , , fourth] = await plant.server.app.store.read((tx) => tx.log(0, 10));
	await rewrite(3);
	await visitLater(phone);
	const [evidence] = await told(phone);
	expect(evidence?.detail).toContain(`record 4 was ${fourth?.chain}`);
});

test('S-4 S-12 a restored backup begins a history of its own, and no device cries wolf', async () => {
	const phone = await anchored();
	const backup = await plant.backUp();
	await does(phone, 'E');
	await visitLater(phone);
	await plant.restore(backup);
	await visitLater(phone);
	await visitLater(phone);
	expect(await told(phone)).toEqual([]);
	expect(plant.server.notes).toEqual([]);
});
