import type { DeviceDatabase } from './device-database.ts';

/**
 * A photo or voice note on this device and how far it has come.
 * waiting: not all of it is on the server. done: it is. lost: it cannot be sent. fetched: somebody else's, from the server.
 */
export interface Upload {
	hash: string;
	mime: string;
	size: number;
	/** The server has everything before it. */
	offset: number;
	state: 'waiting' | 'done' | 'lost' | 'fetched';
	at: number;
	why?: UploadTrouble;
	/** When somebody looked at it last. */
	usedAt?: number;
}

/** missing: its content is not on this device any more. */
export type UploadTrouble = 'missing' | 'damaged' | 'too-large';

export interface Content {
	hash: string;
	mime: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/** Before the act that names them: an act must never name what is nowhere. All of them or none. */
export const keepBlobs = async (
	database: DeviceDatabase,
	contents: readonly Content[],
	now: number
): Promise<void> => {
	await database.transaction('rw', database.blobs, database.uploads, async () => {
		for (const { hash, mime, bytes } of contents) {
			const known = await database.uploads.get(hash);
			if (known?.state === 'waiting') continue;
			await database.blobs.put({ hash, bytes });
			if (known?.state === 'done') continue;
			await database.uploads.put({ hash, mime, size: bytes.length, offset: 0, state: 'waiting', at: now });
		}
	});
};

/** The server was restored from a backup that may be older than them: it is asked about each again. */
export const doubtUploads = (database: DeviceDatabase): Promise<number> =>
	Promise.resolve(database.uploads.where('state').equals('done').modify({ state: 'waiting' }));

export const waitingUploads = (database: DeviceDatabase): Promise<Upload[]> =>
	Promise.resolve(database.uploads.where('state').equals('waiting').sortBy('at'));
