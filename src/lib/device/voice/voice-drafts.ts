import type { DeviceDatabase } from '../device-database.ts';

/** A recording whose page was lost before it was kept or thrown away. */
export interface UnfinishedVoice {
	/** When it was begun, in milliseconds since 1970: its name among this person's at this place. */
	begun: number;
	recording: Blob;
	seconds: number;
}

interface Chunk {
	mime: string;
	bytes: Uint8Array<ArrayBuffer>;
	/** How long the recording was at its end. */
	seconds: number;
}

export interface VoicePlace {
	person: string;
	/** What it is about: the id of a job. */
	about: string;
}

// Numbers of equal length, so that their order as text is their order.
const formOf = (about: string, begun?: number, n?: number): string =>
	`voice:${about}:${begun === undefined ? '' : `${begun}:`}${n === undefined ? '' : String(n).padStart(6, '0')}`;

/** A second of a recording, on disk before the next one is over. */
export const keepChunk = async (
	database: DeviceDatabase,
	{ person, about }: VoicePlace,
	{ begun, n, chunk }: { begun: number; n: number; chunk: Chunk }
): Promise<void> => {
	await database.drafts.put({ person, form: formOf(about, begun, n), value: chunk, at: begun });
};

const rowsOf = (database: DeviceDatabase, { person, about }: VoicePlace, begun?: number) => {
	const prefix = formOf(about, begun);
	return database.drafts.where('[person+form]').between([person, prefix], [person, `${prefix}\uffff`]);
};

/** The latest that was not finished, put together from its seconds. */
export const unfinishedVoice = async (
	database: DeviceDatabase,
	place: VoicePlace
): Promise<UnfinishedVoice | undefined> => {
	const begun = (await rowsOf(database, place).last())?.at;
	if (begun === undefined) return undefined;
	const chunks = (await rowsOf(database, place, begun).toArray()).map(({ value }) => value).filter(isChunk);
	const last = chunks.at(-1);
	if (!last) return undefined;
	const recording = new Blob(
		chunks.map(({ bytes }) => bytes),
		{ type: last.mime }
	);
	return { begun, recording, seconds: last.seconds };
};

export const dropVoice = async (
	database: DeviceDatabase,
	place: VoicePlace,
	begun: number
): Promise<void> => {
	await rowsOf(database, place, begun).delete();
};

const isChunk = (value: unknown): value is Chunk =>
	typeof value === 'object' &&
	value !== null &&
	'bytes' in value &&
	value.bytes instanceof Uint8Array &&
	'mime' in value &&
	typeof value.mime === 'string' &&
	'seconds' in value &&
	typeof value.seconds === 'number';
