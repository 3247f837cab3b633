import { expect, test } from 'vitest';
import { GENERATION } from '#core/sync/generation.ts';
import type { Doc } from '#core/model/document.ts';
import type { Tab } from '../support/engine-device.ts';
import { docOf, personOf } from '../unit/core/plant.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();
const SITE = ['site:ham1', 'person:technician'];

const team = (id: string, name: string, rev: number, scopes = ['site:ham1']) =>
	docOf({ id, kind: 'team', name, code: id, members: [], rev, scopes });

const put = (...docs: Doc[]) => plant.server.app.store.write((tx) => tx.put(docs));

const technician = (rev: number, grants: Parameters<typeof personOf>[1]) =>
	personOf('technician', grants, { rev, scopes: ['site:ham1', 'person:technician'] });

const databases = async ({ profile }: Tab) =>
	(await profile.ground.indexedDB.databases()).filter(({ name }) => name?.includes('replica'));

const names = (docs: Iterable<Doc>) =>
	[...docs].filter(({ kind }) => kind === 'team').map(({ name }) => name);

test('S-7 a person who loses a site: everything of it leaves the device', async () => {
	await put(team('t1', 'money', 1, ['confidential:ham1']), team('t2', 'ours', 1));
	await put(technician(2, [{ role: 'supervisor', site: 'ham1' }]));
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	expect(names((await plant.shelvesOf(phone)).values()).sort()).toEqual(['money', 'ours']);
	await put(technician(3, [{ role: 'technician', site: 'ham1' }]));
	await phone.device.loop.visit();
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	expect(await databases(phone)).toHaveLength(1);
});

test('S-7 what was lost is gone at once, also while its successor cannot be fetched', async () => {
	await put(team('t1', 'money', 1, ['confidential:ham1']), team('t2', 'ours', 1));
	await put(technician(2, [{ role: 'supervisor', site: 'ham1' }]));
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	await put(technician(3, [{ role: 'technician', site: 'ham1' }]));
	for (let n = 0; n < 3; n++) phone.network.next('/sync/snapshot', 'lost');
	await phone.device.loop.visit();
	expect(names((await plant.shelvesOf(phone)).values())).toEqual(['ours']);
});

test('a person who gains a site sees what they had until all of it is here', async () => {
	await put(team('t1', 'money', 1, ['confidential:ham1']), team('t2', 'ours', 1));
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	const seen: unknown[][] = [];
	const list = phone.device
		.live({ shelf: 'directory', selector: { kind: 'team', ixState: '' }, sort: ['ixSort'] })
		.subscribe((docs) => seen.push(names(docs)));
	await expect.poll(() => seen.length).toBe(1);
	await put(technician(2, [{ role: 'supervisor', site: 'ham1' }]));
	phone.network.next('/sync/snapshot', 'lost');
	await phone.device.loop.visit();
	await phone.device.loop.visit();
	await expect.poll(() => seen.at(-1)).toEqual(['money', 'ours']);
	list.unsubscribe();
	expect(seen).toEqual([['ours'], ['money', 'ours']]);
	expect(await databases(phone)).toHaveLength(1);
});

test('S-4 a server restored from a backup is healed: acts it had answered and lost come again', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	await phone.device.dispatch('team.create', { name: 'A' }, { undo: 0 });
	await phone.device.loop.visit();
	const backup = await plant.backUp();
	await phone.device.dispatch('team.create', { name: 'B' }, { undo: 0 });
	await phone.device.loop.visit();
	await plant.restore(backup);
	await phone.device.dispatch('team.create', { name: 'C' }, { undo: 0 });
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject(
		Array.from({ length: 3 }, () => ({ state: 'answered', verdict: { result: 'applied' } }))
	);
	const truth = await plant.truth(SITE);
	expect(names(truth.values()).sort()).toEqual(['A', 'B', 'C']);
	expect(await plant.shelvesOf(phone)).toEqual(truth);
	expect(await databases(phone)).toHaveLength(1);
});

test('S-2 a device that was away longer than leave rows are kept begins anew, beside what it has', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await put(team('t1', 'A', 1), team('t2', 'B', 1));
	await phone.device.loop.visit();
	await put(team('t1', 'A', 2, ['site:muc1']));
	await plant.server.app.store.write(async (tx) => tx.compact(await tx.head()));
	await phone.device.loop.visit();
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	expect((await plant.shelvesOf(phone)).has('t1')).toBe(false);
	expect(await databases(phone)).toHaveLength(1);
});

test('an older app does not open what a newer one wrote, and touches nothing of it', async () => {
	const profile = await plant.profile('technician');
	const first = await profile.openTab();
	await first.device.loop.visit();
	const mark = (await first.database.meta.where('key').startsWith('replica:').first())?.value as object;
	const newer = { ...mark, name: 'millwright-replica-newer', generation: GENERATION + 1 };
	await first.database.meta.put({ key: `replica:${newer.name}`, value: newer });
	await first.close();
	const second = await profile.tab();
	expect(await second.device.open()).toBe('newer-app-needed');
	await second.device.loop.visit();
	expect(second.device.keeper.current.value).toBeUndefined();
	expect(second.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'newer-app-needed' });
	expect(await second.database.meta.get(`replica:${newer.name}`)).toBeDefined();
});

test('S-1 a tab of the older app whose replica a newer one took away loses nothing and asks for the update', async () => {
	const profile = await plant.profile('technician');
	const old = await profile.tab();
	await old.device.loop.visit();
	old.network.isDown = true;
	expect(await old.device.dispatch('team.create', { name: 'Before' }, { undo: 0 })).toMatchObject({
		ok: true
	});
	// What a page of the newer app does once its own replica is complete.
	const mark = (await old.database.meta.where('key').startsWith('replica:').first())?.value as object;
	const newer = { ...mark, name: 'millwright-replica-newer', generation: GENERATION + 1 };
	await old.database.meta.put({ key: `replica:${newer.name}`, value: newer });
	const served = old.device.keeper.current.value?.name ?? '';
	await new Promise((resolve) => {
		old.profile.ground.indexedDB.deleteDatabase(served).onsuccess = resolve;
	});
	await old.database.meta.delete(`replica:${served}`);
	// Nothing was kept, and whoever typed it is told so: their words stay where they were typed.
	expect(await old.device.dispatch('team.create', { name: 'After' }, { undo: 0 })).toMatchObject({
		ok: false,
		reason: 'not-ready'
	});
	old.network.isDown = false;
	await old.device.loop.visit();
	expect(old.device.loop.status.value).toMatchObject({ trouble: 'newer-app-needed' });
	expect(await old.device.outbox.acts()).toMatchObject([
		{ state: 'answered', verdict: { result: 'applied' } }
	]);
	expect(names((await plant.truth(SITE)).values())).toEqual(['Before']);
});

test('two people of the same rights share a replica; what only one may see goes when they do', async () => {
	const profile = await plant.profile('technician');
	const tab = await profile.tab();
	await tab.device.loop.visit();
	const shared = tab.device.keeper.current.value?.name;
	profile.handOver('lead', await plant.sendAs('lead'));
	await tab.device.open();
	await tab.device.loop.visit();
	expect(tab.device.keeper.current.value?.name).not.toBe(shared);
	expect(await databases(tab)).toHaveLength(2);
	profile.handOver('technician', await plant.sendAs('technician'));
	tab.network.isDown = true;
	expect(await tab.device.open()).toBe('open');
	expect(tab.device.keeper.current.value?.name).toBe(shared);
});

test('S-4 two tabs that meet a restored server at once have two replicas open each, never a third', async () => {
	const profile = await plant.profile('technician');
	const [one, two] = [await profile.tab(), await profile.tab()];
	await one.device.loop.visit();
	await two.device.loop.visit();
	await expect.poll(() => two.device.keeper.current.value?.name).toBe(one.device.keeper.current.value?.name);
	const backup = await plant.backUp();
	await one.device.dispatch('team.create', { name: 'A' }, { undo: 0 });
	await one.device.loop.visit();
	await plant.restore(backup);
	// Past the lock: as when a tab that was taken for frozen wakes up. It has begun to build when the other one is done.
	two.network.next('/sync/snapshot', 'silence');
	const building = two.device.pass.run();
	await expect.poll(() => two.network.asked.at(-1)).toBe('/sync/snapshot');
	await one.device.pass.run();
	const tasks = 200;
	for (let n = 0; n < tasks; n++) await new Promise((next) => setImmediate(next));
	expect(connectionsTo(one)).toBe(2);
	plant.server.time.pass(30_000);
	await building;
	const truth = await plant.truth(SITE);
	expect(names(truth.values())).toEqual(['A']);
	for (const tab of [one, two]) await expect.poll(() => plant.shelvesOf(tab)).toEqual(truth);
});

/** How many pages, or parts of one, have what this tab shows open. */
const connectionsTo = ({ device }: Tab): number | undefined => {
	const connection: unknown = device.keeper.current.value?.database.backendDB();
	return (connection as { _rawDatabase: { connections: unknown[] } } | undefined)?._rawDatabase.connections
		.length;
};
