import { expect, test } from 'vitest';
import { holdBlobs, keepFetched, lackingBlobs, makeRoom, readBlobs } from '#lib/device/blob-cache.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { profileDatabase, T0 } from './profile-database.ts';

const tab = profileDatabase();
const HASHES = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
const [MANUAL = '', PHOTO = '', LATER = ''] = HASHES;

const fetched = async (database: DeviceDatabase, ...hashes: string[]) => {
	for (const [n, hash] of hashes.entries())
		await keepFetched(database, { hash, mime: 'application/pdf', bytes: new Uint8Array(1_000) }, T0 + n);
};
const isHere = async (database: DeviceDatabase, hash: string) =>
	(await readBlobs(database, [hash], T0 + 99))[0] !== undefined;

test('a manual that somebody wants here stays where others make room, however long nobody looked at it', async () => {
	const database = tab();
	await holdBlobs(database, [MANUAL], true);
	await fetched(database, MANUAL, PHOTO);
	await makeRoom(database, 1);
	expect([await isHere(database, MANUAL), await isHere(database, PHOTO)]).toEqual([true, false]);
});

test('a device without any room lets go of it, and last', async () => {
	const database = tab();
	await fetched(database, MANUAL, PHOTO);
	await holdBlobs(database, [MANUAL], true);
	expect(await makeRoom(database, 0)).toBe(2_000);
	expect(await isHere(database, MANUAL)).toBe(false);
});

test('what is not wanted any more goes as others do', async () => {
	const database = tab();
	await fetched(database, MANUAL);
	await holdBlobs(database, [MANUAL], true);
	await holdBlobs(database, [MANUAL], false);
	await makeRoom(database, 1);
	expect(await isHere(database, MANUAL)).toBe(false);
});

test('what is not here is told, and what is here counts as looked at', async () => {
	const database = tab();
	await fetched(database, MANUAL, PHOTO);
	expect(await lackingBlobs(database, [MANUAL, LATER], T0 + 50)).toEqual([LATER]);
	await makeRoom(database, 1_000);
	expect([await isHere(database, MANUAL), await isHere(database, PHOTO)]).toEqual([true, false]);
});
