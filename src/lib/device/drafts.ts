import type { DeviceDatabase } from './device-database.ts';

/** The one place where a form of one person keeps what is not finished. */
export interface DraftPlace {
	person: string;
	form: string;
}

export const readDraft = async (database: DeviceDatabase, { person, form }: DraftPlace): Promise<unknown> =>
	(await database.drafts.get([person, form]))?.value;

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
