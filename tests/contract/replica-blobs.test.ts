import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ContentView } from '#lib/queries/contents.ts';
import { team } from './sync/teams.ts';
import { keepBlobs } from '#lib/device/upload.ts';
import type { Tab } from '../support/engine-device.ts';
import { freshPlant } from './replica-server.ts';

const plant = freshPlant();

/** Noise, as a photo is. */
const photo = (bytes: number, seed = 1): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length: bytes }, (_, i) => (Math.imul(i + seed, 2_654_435_761) >>> 13) & 255);

const take = async (
	tab: Tab,
	bytes: Uint8Array<ArrayBuffer>,
	hash = createHash('sha256').update(bytes).digest('hex')
) => {
	await keepBlobs(tab.database, [{ hash, mime: 'image/jpeg', bytes }], 0);
	return hash;
};

const onServer = async (tab: Tab, hash: string) => {
	const request = new Request(`http://plant.test/sync/blobs/${hash}`);
	const answer = await tab.profile.parts.send(request);
	return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
};

test('a photo goes in pieces, and after an interruption on from where it was', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	const bytes = photo(700_000);
	const hash = await take(phone, bytes);
	phone.network.pass('/sync/blobs');
	phone.network.next('/sync/blobs', 'lost');
	await phone.device.loop.visit();
	expect(await phone.database.uploads.get(hash)).toMatchObject({ state: 'waiting', offset: 262_144 });
	phone.network.next('/sync/blobs', 'answer-lost');
	await phone.device.loop.visit();
	await phone.device.loop.visit();
	expect(await phone.database.uploads.get(hash)).toMatchObject({ state: 'done', offset: 700_000 });
	expect(await onServer(phone, hash)).toEqual(bytes);
	// Three pieces, one that was lost, and one asked for again whose answer was.
	expect(phone.network.asked.filter((path) => path.startsWith('/sync/blobs'))).toHaveLength(5);
});

test('a page that dies in the middle leaves the rest to the next one', async () => {
	const profile = await plant.profile('technician');
	const first = await profile.openTab();
	await first.device.loop.visit();
	const bytes = photo(600_000);
	const hash = await take(first, bytes);
	first.network.pass('/sync/blobs');
	first.network.next('/sync/blobs', 'silence');
	void first.device.loop.visit();
	await expect.poll(async () => (await first.database.uploads.get(hash))?.offset).toBe(262_144);
	await first.crash();
	const second = await profile.tab();
	await second.device.loop.visit();
	expect(await onServer(second, hash)).toEqual(bytes);
});

test('S-6 a damaged photo is told about and holds up no other', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	const damaged = await take(phone, photo(1_000, 2), 'a'.repeat(64));
	const whole = await take(phone, photo(1_000, 3));
	await phone.device.loop.visit();
	expect(await phone.database.uploads.get(damaged)).toMatchObject({ state: 'lost', why: 'damaged' });
	expect(await phone.database.uploads.get(whole)).toMatchObject({ state: 'done' });
	expect((await phone.database.diagnostics.toArray()).map(({ code }) => code)).toContain('blob-lost');
});

test('S-4 after a restore of a backup without them, photos are sent again; those it has are only asked about', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	const early = await take(phone, photo(1_000, 5));
	await phone.device.loop.visit();
	const backup = await plant.backUp();
	const late = await take(phone, photo(600_000, 6));
	await phone.device.loop.visit();
	await rm(join(plant.server.data, 'blobs'), { recursive: true });
	await plant.restore(backup);
	phone.network.asked.length = 0;
	await phone.device.loop.visit();
	await phone.device.loop.visit();
	expect(await onServer(phone, early)).toEqual(photo(1_000, 5));
	expect(await onServer(phone, late)).toEqual(photo(600_000, 6));
	const asked = (hash: string) => phone.network.asked.filter((path) => path.endsWith(hash)).length;
	// Where it stands, then three pieces; the other one is there and no byte of it goes again.
	expect([asked(early), asked(late)]).toEqual([1, 4]);
});

test('S-1 an act done while a large photo is on its way goes after the present piece, not after the photo', async () => {
	const phone = await (await plant.profile('technician')).tab();
	await phone.device.loop.visit();
	const hash = await take(phone, photo(1_200_000, 7));
	const order = phone.network.asked;
	order.length = 0;
	phone.network.next('/sync/blobs', 'silence');
	const visit = phone.device.loop.visit();
	await expect.poll(() => order.at(-1)).toContain('/sync/blobs');
	await phone.device.dispatch('team.create', { name: 'A' }, { undo: 0 });
	const again = phone.device.loop.visit();
	plant.server.time.pass(30_000);
	await visit;
	await again;
	await phone.device.loop.visit();
	expect(order.findIndex((path) => path === '/sync/push')).toBeLessThan(
		order.findLastIndex((path) => path.startsWith('/sync/blobs'))
	);
	expect((await phone.device.outbox.acts()).map(({ state }) => state)).toEqual(['answered']);
	expect(await phone.database.uploads.get(hash)).toMatchObject({ state: 'done' });
});

test('S-5 a page killed between keeping a photo and naming it loses nothing and doubles nothing', async () => {
	const profile = await plant.profile('technician');
	const first = await profile.openTab();
	await first.device.loop.visit();
	const hash = await take(first, photo(1_000, 8));
	await first.crash();
	const second = await profile.tab();
	await second.device.loop.visit();
	expect(await second.device.outbox.acts()).toEqual([]);
	expect(await onServer(second, hash)).toEqual(photo(1_000, 8));
	// Taken again, it is the same photo.
	await take(second, photo(1_000, 8));
	second.network.asked.length = 0;
	await second.device.loop.visit();
	expect(second.network.asked.filter((path) => path.startsWith('/sync/blobs'))).toEqual([]);
	expect(await second.database.uploads.count()).toBe(1);
});

test('photos that must wait for Wi-Fi hold up no act, and go when they may', async () => {
	const profile = await plant.profile('technician');
	const photos = { mayGo: false, allSent: () => {} };
	const phone = await profile.tab({ photos });
	await phone.device.loop.visit();
	const hash = await take(phone, photo(1_000, 9));
	await phone.device.dispatch('team.create', { name: 'A' }, { undo: 0 });
	await phone.device.loop.visit();
	expect((await phone.device.outbox.acts()).map(({ state }) => state)).toEqual(['answered']);
	expect(phone.device.loop.status.value.state).toBe('resting');
	expect(await onServer(phone, hash)).toBeUndefined();
	photos.mayGo = true;
	await phone.device.loop.visit();
	expect(await onServer(phone, hash)).toBeDefined();
});

/** What somebody looking at it is shown, in order. */
const lookAt = (tab: Tab, hash: string) => {
	const seen: ContentView[] = [];
	const looking = tab.device.content({ hash, mime: 'image/jpeg' }).subscribe((view) => seen.push(view));
	onTestFinished(() => looking.unsubscribe());
	return {
		seen,
		now: () => {
			const last = seen.at(-1);
			return last?.is === 'away' ? last.why : last?.is;
		}
	};
};

/** A document of the site that names a photo. */
const name = (hash: string) =>
	plant.server.app.store.write((tx) => tx.put([team('named', ['site:ham1'], { photo: hash })]));

test('a photo somebody else took is on its way until the server has it, then comes and stays', async () => {
	const taker = await (await plant.profile('technician')).tab();
	const looker = await (await plant.profile('lead', 'phone')).tab();
	await taker.device.loop.visit();
	await looker.device.loop.visit();
	const hash = await take(taker, photo(1_300_000, 10));
	await name(hash);
	const look = lookAt(looker, hash);
	await expect.poll(look.now).toBe('coming');
	await taker.device.loop.visit();
	plant.server.time.pass(60_000);
	await expect.poll(look.now).toBe('here');
	const [last] = look.seen.slice(-1);
	expect(last?.is === 'here' && new Uint8Array(await last.blob.arrayBuffer())).toEqual(photo(1_300_000, 10));
	looker.network.isDown = true;
	const again = lookAt(looker, hash);
	await expect.poll(again.now).toBe('here');
	expect(again.seen.every(({ is }) => is === 'here')).toBe(true);
});

test('a photo whose coming is cut goes on from what has come', async () => {
	const taker = await (await plant.profile('technician')).tab();
	const looker = await (await plant.profile('lead', 'phone')).tab();
	await taker.device.loop.visit();
	await looker.device.loop.visit();
	const hash = await take(taker, photo(1_300_000, 11));
	await name(hash);
	await taker.device.loop.visit();
	looker.network.asked.length = 0;
	looker.network.pass('/sync/blobs');
	looker.network.next('/sync/blobs', 'lost');
	const look = lookAt(looker, hash);
	await expect.poll(look.now).toBe('unreachable');
	plant.server.time.pass(60_000);
	await expect.poll(look.now).toBe('here');
	// Three pieces, one of them asked for twice.
	expect(looker.network.asked.filter((path) => path.endsWith(hash))).toHaveLength(4);
});

test('S-7 who may not see the document that names a photo does not get it, and is told nothing about it', async () => {
	const taker = await (await plant.profile('technician')).tab();
	await taker.device.loop.visit();
	const hash = await take(taker, photo(1_000, 12));
	await taker.device.loop.visit();
	const looker = await (await plant.profile('lead', 'phone')).tab();
	await looker.device.loop.visit();
	const look = lookAt(looker, hash);
	await expect.poll(look.now).toBe('coming');
	expect(await looker.database.blobs.count()).toBe(0);
});

test('somebody else’s page in place of a photo is never taken for it', async () => {
	const looker = await (await plant.profile('lead', 'phone')).tab();
	await looker.device.loop.visit();
	looker.network.next('/sync/blobs', 'portal');
	const look = lookAt(looker, 'b'.repeat(64));
	await expect.poll(look.now).toBe('unreachable');
	expect(await looker.database.blobs.count()).toBe(0);
});
