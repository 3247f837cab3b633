import type { DeviceDatabase } from './device-database.ts';

/** How far a photo or voice note has come. waiting: not all of it is on the server. done: it is. lost: it cannot be sent. */
export interface Upload {
	hash: string;
	mime: string;
	size: number;
	/** The server has everything before it. */
	offset: number;
	state: 'waiting' | 'done' | 'lost';
	at: number;
	why?: string;
}

/** Before the act that names it: an act must never name what is nowhere. */
export const keepBlob = async (
	database: DeviceDatabase,
	{ hash, mime, bytes }: { hash: string; mime: string; bytes: Uint8Array<ArrayBuffer> },
	now: number
): Promise<void> => {
	await database.transaction('rw', database.blobs, database.uploads, async () => {
		if (await database.uploads.get(hash)) return;
		await database.blobs.put({ hash, bytes });
		await database.uploads.put({ hash, mime, size: bytes.length, offset: 0, state: 'waiting', at: now });
	});
};

export const waitingUploads = (database: DeviceDatabase): Promise<Upload[]> =>
	Promise.resolve(database.uploads.where('state').equals('waiting').sortBy('at'));
