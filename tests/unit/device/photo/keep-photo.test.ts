import { expect, test } from 'vitest';
import { MAX_BLOB_BYTES } from '#core/sync/messages.ts';
import { keepFetched, makeRoom, readBlobs } from '#lib/device/blob-cache.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { hashOf, keepContents } from '#lib/device/keep-content.ts';
import { keepPhoto } from '#lib/device/photo/keep-photo.ts';
import { doubtUploads, waitingUploads } from '#lib/device/upload.ts';
import { profileDatabase, T0 } from '../profile-database.ts';

const tab = profileDatabase();

const noise = (length: number, seed = 1): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length }, (_, i) => (Math.imul(i + seed, 2_654_435_761) >>> 13) & 255);
const redrawn = {
	full: new Blob([noise(4_000)]),
	thumb: new Blob([noise(400, 2)]),
	width: 1600,
	height: 1200
};
const shrunk = (database: DeviceDatabase) => ({
	database,
	now: () => T0,
	shrink: () => Promise.resolve(redrawn)
});
const undecodable = (database: DeviceDatabase) => ({
	database,
	now: () => T0,
	shrink: () => Promise.resolve(undefined)
});

/** The device is full: nothing more can be written to this table. */
const fill = (database: DeviceDatabase, table: 'blobs' | 'uploads') => {
	database.table(table).hook('creating', () => {
		throw new DOMException('no room', 'QuotaExceededError');
	});
};
const held = async (database: DeviceDatabase) => [
	await database.blobs.count(),
	await database.uploads.count()
];

test('S-5 a photo and its thumbnail are on disk under the hashes of their content before anybody names them', async () => {
	const database = tab();
	const kept = await keepPhoto(shrunk(database), new Blob(['camera']), { when: 'before', step: 's1' });
	const hash = await hashOf(noise(4_000));
	const thumb = await hashOf(noise(400, 2));
	expect(kept).toEqual({
		ok: true,
		photo: {
			...{ when: 'before', step: 's1', hash, thumb, mime: 'image/jpeg', bytes: 4_000 },
			...{ width: 1600, height: 1200 }
		}
	});
	expect((await waitingUploads(tab())).map((upload) => upload.hash)).toEqual([thumb, hash]);
	expect((await database.blobs.get(hash))?.bytes.length).toBe(4_000);
});

test('the same photo twice is kept once', async () => {
	const database = tab();
	const first = await keepPhoto(shrunk(database), new Blob(['camera']));
	expect(await keepPhoto(shrunk(database), new Blob(['camera']))).toEqual(first);
	expect(await held(database)).toEqual([2, 2]);
});

test('what cannot be decoded is kept as it is, under its own name, as what its bytes say it is', async () => {
	const pdf = new File(['%PDF-1.7 and more'], 'photo.jpg', { type: 'image/jpeg' });
	const kept = await keepPhoto(undecodable(tab()), pdf);
	expect(kept).toMatchObject({
		ok: true,
		photo: { mime: 'application/pdf', name: 'photo.jpg', bytes: pdf.size }
	});
	expect(kept.ok && 'width' in kept.photo).toBe(false);
});

test('a device without room says so and keeps nothing half', async () => {
	for (const table of ['blobs', 'uploads'] as const) {
		const database = tab();
		fill(database, table);
		expect(await keepPhoto(shrunk(database), new Blob(['camera']))).toEqual({ ok: false, reason: 'full' });
		expect(await held(database)).toEqual([0, 0]);
	}
});

test('for a new photo, what the server has too makes room, and what is unsent never does', async () => {
	const database = tab();
	const unsent = await hashOf(noise(900, 3));
	await keepContents(database, [{ blob: new Blob([noise(900, 3)]), mime: 'image/jpeg' }], T0);
	await keepFetched(database, { hash: 'f'.repeat(64), mime: 'image/jpeg', bytes: noise(900, 4) }, T0);
	let isFull = true;
	database.blobs.hook('deleting', () => void (isFull = false));
	database.blobs.hook('creating', () => {
		if (isFull) throw new DOMException('no room', 'QuotaExceededError');
	});
	expect(await keepPhoto(shrunk(database), new Blob(['camera']))).toMatchObject({ ok: true });
	expect(await database.blobs.get(unsent)).toBeDefined();
	expect(await database.blobs.get('f'.repeat(64))).toBeUndefined();
});

test('an empty file, and one that can no longer be read, are told apart from a full device', async () => {
	const database = tab();
	expect(await keepPhoto(undecodable(database), new Blob([]))).toEqual({ ok: false, reason: 'unreadable' });
	const gone = Object.assign(new Blob(['x']), {
		arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError'))
	});
	expect(await keepPhoto(undecodable(database), gone)).toEqual({ ok: false, reason: 'unreadable' });
	expect(await held(database)).toEqual([0, 0]);
});

test('an original larger than the server takes is not kept', async () => {
	const huge = Object.defineProperty(new Blob(['x']), 'size', { value: MAX_BLOB_BYTES + 1 });
	expect(await keepPhoto(undecodable(tab()), huge)).toEqual({ ok: false, reason: 'too-large' });
});

test('the pictures of others stay within bounds: looked at longest ago goes first, the unsent stays', async () => {
	const HOUR = 3_600_000;
	const database = tab();
	const fetched = (letter: string) => ({
		hash: letter.repeat(64),
		mime: 'image/jpeg',
		bytes: noise(1_000)
	});
	await keepContents(database, [{ blob: new Blob([noise(5_000)]), mime: 'image/jpeg' }], T0);
	for (const [i, letter] of ['a', 'b', 'c'].entries())
		await keepFetched(database, fetched(letter), T0 + i, 3_000);
	await readBlobs(database, ['a'.repeat(64)], T0 + 2 * HOUR);
	await keepFetched(database, fetched('d'), T0 + 2 * HOUR + 1, 3_000);
	const here = (await database.blobs.toCollection().primaryKeys()).map((hash) => hash[0]);
	expect(here).toEqual(expect.arrayContaining(['a', 'c', 'd']));
	expect(here).not.toContain('b');
	expect(await waitingUploads(database)).toHaveLength(1);
});

test('a photo that was sent makes room after those of others, and is still known to have been sent', async () => {
	const database = tab();
	await keepContents(database, [{ blob: new Blob([noise(1_000)]), mime: 'image/jpeg' }], T0);
	await database.uploads.toCollection().modify({ state: 'done', offset: 1_000 });
	await keepFetched(database, { hash: 'a'.repeat(64), mime: 'image/jpeg', bytes: noise(500) }, T0 + 1);
	expect(await makeRoom(database, 1_000)).toBe(500);
	expect(await makeRoom(database, 0)).toBe(1_000);
	expect(await database.uploads.toArray()).toMatchObject([{ state: 'done' }]);
});

test('S-4 after a restore everything that was sent is asked about again', async () => {
	const database = tab();
	await keepContents(database, [{ blob: new Blob([noise(1_000)]), mime: 'image/jpeg' }], T0);
	await database.uploads.toCollection().modify({ state: 'done', offset: 1_000 });
	expect(await doubtUploads(database)).toBe(1);
	expect(await waitingUploads(database)).toMatchObject([{ offset: 1_000 }]);
});
