import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import type { Tab } from '../support/engine-device.ts';
import { failing } from '../support/failing-storage.ts';
import { docOf } from '../unit/core/plant.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();
const SITE = ['site:ham1', 'person:technician'];

const team = (id: string, name: string, rev: number) =>
	docOf({ id, kind: 'team', name, code: id, members: [], rev });

const put = (...docs: Doc[]) => plant.server.app.store.write((tx) => tx.put(docs));

const many = (rev: number) => Array.from({ length: 12 }, (_, n) => team(`t${n}`, `team ${n}, ${rev}`, rev));

const current = ({ device }: Tab) => {
	const replica = device.keeper.current.value;
	if (!replica) throw new Error('no replica');
	return replica;
};

let repair = () => {};
afterEach(() => repair());

for (const inMemory of [1_000, 2]) {
	test(`S-2 S-3 a disk that fills up while a round is published costs nothing (${inMemory} in memory)`, async () => {
		const phone = await (await plant.profile('technician')).tab({ limit: 5, inMemory });
		await put(...many(1));
		await phone.device.loop.visit();
		const before = await plant.shelvesOf(phone);
		await put(...many(2));
		const { version } = current(phone).state;
		// After some rows are written, not before the first.
		repair = failing('put', 9, 'QuotaExceededError');
		await phone.device.loop.visit();
		repair();
		expect(phone.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'storage-full' });
		expect(await plant.shelvesOf(phone)).toEqual(before);
		expect(current(phone).state.version).toBe(version);
		await phone.device.loop.visit();
		expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
	});
}

test('a browser that closes the databases under a running page is not noticed by anybody', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	const close = () => {
		for (const database of [current(phone).database, phone.database])
			forceCloseDatabase(database.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
	};
	close();
	expect(await phone.device.dispatch('team.create', { name: 'A' }, { undo: 0 })).toMatchObject({ ok: true });
	close();
	await phone.device.loop.visit();
	close();
	await put(team('t1', 'B', 1));
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([{ verdict: { result: 'applied' } }]);
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
});

test('S-3 a page that died while a large round waited on disk publishes all of it at the next start, or none', async () => {
	const profile = await plant.profile('technician');
	const first = await profile.openTab({ limit: 3, inMemory: 2 });
	await first.device.loop.visit();
	await put(...many(1));
	// Dies with two pages of four on disk.
	first.network.pass('/sync/pull');
	first.network.pass('/sync/pull');
	first.network.next('/sync/pull', 'silence');
	void first.device.loop.visit();
	await expect.poll(() => current(first).database.journal.count()).toBe(2);
	await first.crash();

	const second = await profile.openTab({ limit: 3, inMemory: 2 });
	expect(await current(second).database.journal.count()).toBe(0);
	expect([...(await plant.shelvesOf(second)).values()].some(({ kind }) => kind === 'team')).toBe(false);
	// Dies when everything is on disk and nothing published yet.
	repair = failing('clear', 1, 'DataError');
	await second.device.loop.visit().catch(() => undefined);
	repair();
	expect(await current(second).database.journal.count()).toBeGreaterThan(3);
	await second.crash();

	const third = await profile.tab();
	third.network.isDown = true;
	expect(await plant.shelvesOf(third)).toEqual(await plant.truth(SITE));
	expect(await current(third).database.journal.count()).toBe(0);
});

test('S-3 what was fetched of a round for which there is no room takes no room from what people type', async () => {
	const phone = await (await plant.profile('technician')).tab({ limit: 3, inMemory: 2 });
	await phone.device.loop.visit();
	await put(...many(1));
	// The third part finds no room, and neither does the round that is tried after room was made.
	for (const part of [3, 3]) {
		repair = failing('add', part, 'QuotaExceededError');
		await phone.device.keeper.pull();
		repair();
		expect(await current(phone).database.journal.count()).toBe(0);
	}
	await phone.device.loop.visit();
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
});

test('S-3 two tabs that fetch at the same time publish each state once', async () => {
	const profile = await plant.profile('technician');
	const [one, two] = [await profile.tab({ limit: 2 }), await profile.tab({ limit: 3 })];
	await one.device.loop.visit();
	await two.device.loop.visit();
	await expect.poll(() => two.device.keeper.current.value?.name).toBe(current(one).name);
	for (let rev = 1; rev <= 4; rev++) {
		await put(...many(rev));
		// Past the lock: as after a tab that was taken for frozen woke up.
		await Promise.all([one, two].map(({ device }) => device.keeper.pull()));
	}
	await one.device.keeper.pull();
	const truth = await plant.truth(SITE);
	expect(await plant.shelvesOf(one)).toEqual(truth);
	await expect.poll(() => current(two).state.version).toBe(current(one).state.version);
	const names = () =>
		new Promise<unknown[]>((resolve) => {
			const list = two.device
				.live({ shelf: 'directory', selector: { kind: 'team', ixState: '' }, sort: ['ixSort'] })
				.subscribe((docs) => {
					resolve(docs.map(({ name }) => name));
					queueMicrotask(() => list.unsubscribe());
				});
		});
	expect((await names()).sort()).toEqual(
		many(4)
			.map(({ name }) => name)
			.sort()
	);
});

test('a replica the browser deleted to make room is built again, and unsent work was never in it', async () => {
	const profile = await plant.profile('technician');
	const phone = await profile.tab();
	await phone.device.loop.visit();
	phone.network.isDown = true;
	await phone.device.dispatch('team.create', { name: 'A' }, { undo: 0 });
	const { database } = current(phone);
	await database.delete();
	await expect(current(phone).docs(['ham1'])).rejects.toThrow();
	phone.network.isDown = false;
	await phone.device.loop.visit();
	expect(await phone.device.outbox.acts()).toMatchObject([{ verdict: { result: 'applied' } }]);
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
});

test('a replica that is taken away while it is filled costs a visit and no error that nobody catches', async () => {
	await put(...many(1));
	const phone = await (await plant.profile('technician')).tab({ limit: 2 });
	const swaps = phone.device.keeper.current.subscribe((replica) => {
		replica?.publications.subscribe(() => {
			swaps.unsubscribe();
			// As when another tab deletes what nobody asks for any more.
			void replica.close();
		});
	});
	await phone.device.loop.visit();
	expect(phone.device.loop.status.value).toMatchObject({ state: 'waiting', trouble: 'storage-broken' });
	await phone.device.loop.visit();
	expect(await plant.shelvesOf(phone)).toEqual(await plant.truth(SITE));
});
