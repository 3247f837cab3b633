import { MAX_BLOB_BYTES } from '#core/sync/messages.ts';
import { isStorageFull, steadily } from '#core/sync/connection-lost.ts';
import { makeRoom } from './blob-cache.ts';
import type { DeviceDatabase } from './device-database.ts';
import { keepBlobs } from './upload.ts';
import type { Content } from './upload.ts';

export type ContentKept =
	{ ok: true; hashes: readonly string[] } | { ok: false; reason: 'full' | 'too-large' | 'unreadable' };

interface Named {
	blob: Blob;
	mime: string;
	/** See `Upload`. */
	isSmall?: boolean;
}

/** Keeps contents under the names that follow from them, all or none, before any act names them. */
export const keepContents = async (
	database: DeviceDatabase,
	contents: readonly Named[],
	now: number
): Promise<ContentKept> => {
	if (contents.some(({ blob }) => blob.size > MAX_BLOB_BYTES)) return { ok: false, reason: 'too-large' };
	let named: Content[];
	try {
		named = await Promise.all(contents.map(nameOf));
	} catch {
		// The file was moved or the card taken out between choosing and reading.
		return { ok: false, reason: 'unreadable' };
	}
	if (named.some(({ bytes }) => bytes.length === 0)) return { ok: false, reason: 'unreadable' };
	const keep = () => steadily(database, () => keepBlobs(database, named, now));
	const kept = { ok: true, hashes: named.map(({ hash }) => hash) } as const;
	try {
		await keep();
		return kept;
	} catch (error) {
		if (!isStorageFull(error)) throw error;
	}
	try {
		// What the server has too may go before what only this device has.
		if ((await makeRoom(database, 0)) === 0) return { ok: false, reason: 'full' };
		await keep();
		return kept;
	} catch (error) {
		if (isStorageFull(error)) return { ok: false, reason: 'full' };
		throw error;
	}
};

const nameOf = async ({ blob, mime, isSmall }: Named): Promise<Content> => {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	return { hash: await hashOf(bytes), mime: mime.slice(0, 80), bytes, ...(isSmall && { isSmall }) };
};

export const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
	[...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
