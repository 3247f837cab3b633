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
	/** The small picture of a photo: goes first, so that others see something soon, and is counted nowhere. */
	isSmall?: boolean;
}

/** missing: its content is not on this device any more. */
export type UploadTrouble = 'missing' | 'damaged' | 'too-large';

export interface Content {
	hash: string;
	mime: string;
	bytes: Uint8Array<ArrayBuffer>;
	isSmall?: boolean;
}

/** Before the act that names them: an act must never name what is nowhere. All of them or none. */
export const keepBlobs = async (
	database: DeviceDatabase,
	contents: readonly Content[],
	now: number
): Promise<void> => {
	await database.transaction('rw', database.blobs, database.uploads, async () => {
		for (const { hash, mime, bytes, isSmall } of contents) {
			const known = await database.uploads.get(hash);
			if (known?.state === 'waiting') continue;
			await database.blobs.put({ hash, bytes });
			if (known?.state === 'done') continue;
			await database.uploads.put({
				...{ hash, mime, size: bytes.length, offset: 0, state: 'waiting', at: now },
				...(isSmall && { isSmall })
			});
		}
	});
};

/** The server was restored from a backup that may be older than them: it is asked about each again. */
export const doubtUploads = (database: DeviceDatabase): Promise<number> =>
	Promise.resolve(database.uploads.where('state').equals('done').modify({ state: 'waiting' }));

/** In the order they are sent: oldest first, small ones before all others. */
export const waitingUploads = async (database: DeviceDatabase): Promise<Upload[]> => {
	const waiting = await database.uploads.where('state').equals('waiting').sortBy('at');
	return [...waiting.filter(({ isSmall }) => isSmall), ...waiting.filter(({ isSmall }) => !isSmall)];
};
