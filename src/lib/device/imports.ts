import { journal } from '#core/import/journal.ts';
import type { Journal } from '#core/import/journal.ts';
import type { PlannedAct } from '#core/import/import-plan.ts';
import type { DeviceDatabase } from './device-database.ts';

const JOURNAL = 'import:';
const ACTS = 'import-acts:';

/** What goes to the disk in one transaction: long enough to cost little, short enough to be stopped between. */
const CHUNK = 250;

export const journalKey = (id: string): string => `${JOURNAL}${id}`;
const chunkKey = (id: string, first: number): string => `${ACTS}${id}:${first}`;

/** The whole plan and that nothing of it is done yet, in one transaction: from here on nothing can be lost. */
export const beginImport = async (
	database: DeviceDatabase,
	begun: Journal,
	acts: readonly PlannedAct[]
): Promise<void> => {
	await database.transaction('rw', database.meta, async () => {
		const chunks = [];
		for (let first = 0; first < acts.length; first += CHUNK) {
			chunks.push({ key: chunkKey(begun.id, first), value: acts.slice(first, first + CHUNK) });
		}
		await database.meta.bulkPut([{ key: journalKey(begun.id), value: begun }, ...chunks]);
	});
};

export const readChunk = async (
	database: DeviceDatabase,
	id: string,
	first: number
): Promise<PlannedAct[] | undefined> =>
	(await database.meta.get(chunkKey(id, first)))?.value as PlannedAct[] | undefined;

export const readImport = async (database: DeviceDatabase, id: string): Promise<Journal | undefined> =>
	journal.safeParse((await database.meta.get(journalKey(id)))?.value).data;

/** A person's own, newest first. */
export const importsOf = async (database: DeviceDatabase, person: string): Promise<Journal[]> => {
	const rows = await database.meta.where('key').startsWith(JOURNAL).toArray();
	return rows
		.flatMap(({ value }) => {
			const { data } = journal.safeParse(value);
			return data?.person === person ? [data] : [];
		})
		.sort((a, b) => b.at - a.at);
};

/** No more of it: what is left of the plan is forgotten, how far it came is not. */
export const endImport = async (
	database: DeviceDatabase,
	id: string,
	state: 'stopped' | 'done'
): Promise<Journal | undefined> =>
	database.transaction('rw', database.meta, async () => {
		const current = await readImport(database, id);
		if (!current) return undefined;
		const ended: Journal = { ...current, state };
		await database.meta.put({ key: journalKey(id), value: ended });
		await database.meta.where('key').startsWith(`${ACTS}${id}:`).delete();
		return ended;
	});
