import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
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
