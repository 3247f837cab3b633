import type { DeviceDatabase } from './device-database.ts';
import { together } from './together.ts';

/** The one place where a form of one person keeps what is not finished. */
export interface DraftPlace {
	person: string;
	form: string;
}

type ReadDraft = (place: [person: string, form: string]) => Promise<{ value: unknown } | undefined>;
const readers = new WeakMap<DeviceDatabase, ReadDraft>();

export const readDraft = async (database: DeviceDatabase, { person, form }: DraftPlace): Promise<unknown> => {
	const read = readers.get(database) ?? together((places) => database.drafts.bulkGet([...places]));
	readers.set(database, read);
	return (await read([person, form]))?.value;
};

export const writeDraft = async (
	database: DeviceDatabase,
	place: DraftPlace,
	value: unknown,
	at: number
): Promise<void> => {
	await database.drafts.put({ person: place.person, form: place.form, value, at });
};

export const dropDraft = async (database: DeviceDatabase, { person, form }: DraftPlace): Promise<void> =>
	database.drafts.delete([person, form]);
