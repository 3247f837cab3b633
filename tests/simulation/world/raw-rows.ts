import { SHELVES } from '#core/model/shelves.ts';

/** A table of fake-indexeddb as it lies in memory. */
interface RawStore {
	records: { values: () => Iterable<{ value: unknown }> };
}
interface RawDatabase {
	rawObjectStores: Map<string, RawStore>;
	transactions: { mode: string; _state: string }[];
}

const rawDatabases = (factory: IDBFactory): Map<string, RawDatabase> =>
	(factory as unknown as { _databases: Map<string, RawDatabase> })._databases;

const rowsIn = <T>(database: RawDatabase, table: string): T[] => {
	const store = database.rawObjectStores.get(table);
	return store ? Array.from(store.records.values(), ({ value }) => value as T) : [];
};

/** What lies in the tables of a device right now: read without asking, so that looking changes nothing. */
export const rawTable = <T>(factory: IDBFactory, name: string, table: string): T[] => {
	const database = rawDatabases(factory).get(name);
	return database ? rowsIn<T>(database, table) : [];
};

export const replicaNames = (factory: IDBFactory): string[] =>
	[...rawDatabases(factory).keys()].filter((name) => name.startsWith('millwright-replica'));

/** Undefined while somebody writes: what lies there then may be undone. */
export const rawShelves = <T>(factory: IDBFactory, name: string): T[] | undefined => {
	const database = rawDatabases(factory).get(name);
	if (!database) return undefined;
	const isWritten = database.transactions.some(
		({ mode, _state }) => mode !== 'readonly' && _state !== 'finished'
	);
	return isWritten ? undefined : SHELVES.flatMap((shelf) => rowsIn<T>(database, shelf));
};
