import type { DeviceDatabase } from './device-database.ts';
import type { Content, Upload } from './upload.ts';

/** How much of what the server has too stays here to be seen without it. */
export const CACHE_BYTES = 200_000_000;

export interface HeldBlob {
	upload: Upload;
	bytes: Uint8Array<ArrayBuffer>;
}

/** What is looked at again within the hour was looked at lately already: that is not worth writing. */
const LATELY = 3_600_000;

/** Blobs of this device, marked as looked at; undefined where a content is not here. */
export const readBlobs = async (
	database: DeviceDatabase,
	hashes: readonly string[],
	now: number
): Promise<(HeldBlob | undefined)[]> => {
	const [uploads, contents] = await database.transaction('r', database.uploads, database.blobs, () =>
		Promise.all([database.uploads.bulkGet([...hashes]), database.blobs.bulkGet([...hashes])])
	);
	const found = hashes.map((_, n) => {
		const [upload, content] = [uploads[n], contents[n]];
		return upload && content && { upload, bytes: content.bytes };
	});
	const unmarked = found.flatMap((one) =>
		one && Math.abs(now - (one.upload.usedAt ?? 0)) > LATELY ? [one.upload.hash] : []
	);
	// Nobody who wants to see something waits for it.
	if (unmarked.length > 0) void markLooked(database, unmarked, now).catch(() => 0);
	return found;
};

const markLooked = (database: DeviceDatabase, hashes: readonly string[], now: number): Promise<number> =>
	Promise.resolve(
		database.uploads
			.where('hash')
			.anyOf([...hashes])
			.modify({ usedAt: now })
	);

/** Keeps what the server sent, within bounds. It may be had again, so no room for it is no trouble. */
export const keepFetched = async (
	database: DeviceDatabase,
	{ hash, mime, bytes }: Content,
	now: number,
	most = CACHE_BYTES
): Promise<void> => {
	await makeRoom(database, most - bytes.length);
	await database.transaction('rw', database.blobs, database.uploads, async () => {
		if (await database.blobs.get(hash)) return;
		const known = await database.uploads.get(hash);
		await database.blobs.put({ hash, bytes });
		const size = bytes.length;
		await database.uploads.put({
			...(known ?? { hash, mime, size, offset: size, state: 'fetched', at: now }),
			usedAt: now
		});
	});
};

/** Which of these are not here; the others count as looked at. */
export const lackingBlobs = async (
	database: DeviceDatabase,
	hashes: readonly string[],
	now: number
): Promise<string[]> => {
	const here = new Set(
		await database.blobs
			.where('hash')
			.anyOf([...hashes])
			.primaryKeys()
	);
	await markLooked(database, [...here], now);
	return hashes.filter((hash) => !here.has(hash));
};

const HELD = 'held:';

/** Somebody wants these on this device, or no longer; one that is still to come is known by its name already. */
export const holdBlobs = async (
	database: DeviceDatabase,
	hashes: readonly string[],
	wanted: boolean
): Promise<void> => {
	const keys = hashes.map((hash) => `${HELD}${hash}`);
	if (wanted) await database.meta.bulkPut(keys.map((key) => ({ key, value: true })));
	else await database.meta.bulkDelete(keys);
};

/**
 * Lets go of contents until those the server has too take at most so many bytes: other people's first, then whoever
 * was looked at longest ago, and last of all what somebody wants here. What is unsent is never touched.
 */
export const makeRoom = (database: DeviceDatabase, most: number): Promise<number> =>
	Promise.resolve(
		database.transaction('rw', database.blobs, database.uploads, database.meta, async () => {
			const wanted = new Set(await database.meta.where('key').startsWith(HELD).primaryKeys());
			const isWanted = ({ hash }: Upload) => wanted.has(`${HELD}${hash}`);
			const held = await database.uploads.where('state').anyOf('fetched', 'done').toArray();
			const here = new Set(
				await database.blobs
					.where('hash')
					.anyOf(held.map(({ hash }) => hash))
					.primaryKeys()
			);
			const order = held
				.filter(({ hash }) => here.has(hash))
				// Within the usual bounds they count for nothing; a full device lets go of them last.
				.filter((one) => most <= 0 || !isWanted(one))
				.sort((a, b) => Number(isWanted(a)) - Number(isWanted(b)) || leastNeededFirst(a, b));
			let bytes = order.reduce((sum, { size }) => sum + size, 0);
			let freed = 0;
			for (const { hash, size, state } of order) {
				if (bytes <= most) break;
				await database.blobs.delete(hash);
				if (state === 'fetched') await database.uploads.delete(hash);
				bytes -= size;
				freed += size;
			}
			return freed;
		})
	);

const leastNeededFirst = (one: Upload, other: Upload): number =>
	Number(one.state === 'done') - Number(other.state === 'done') ||
	(one.usedAt ?? one.at) - (other.usedAt ?? other.at);
