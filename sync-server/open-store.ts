import { migrate } from './store/migrations/migrate.ts';
import type { Driver } from './store/sql/driver.ts';
import type { KeysOf } from './store/sql/pending-docs.ts';
import { storedKeysOf } from './stored-keys.ts';
import { SqlStore } from './store/sql/sql-store.ts';
import { openSqlite } from './store/sqlite/open-sqlite.ts';

export interface StorePlace {
	/** The folder of the SQLite database, used when there is no PostgreSQL address. */
	readonly data: string;
	/** `postgres://user:password@host:port/database` */
	readonly postgres?: string | undefined;
	/** False where a power cut may cost the last writes (SQLite only): simulations. */
	readonly durable?: boolean;
}

export type StoreOpening = { ok: true; store: SqlStore } | { ok: false; problem: string };
export type DriverOpening = { ok: true; driver: Driver } | { ok: false; problem: string };
export type DatabaseOpening = { ok: true; driver: Driver; place: string } | { ok: false; problem: string };

/** The database as it is. */
export const openDatabase = async ({
	data,
	postgres,
	durable = true
}: StorePlace): Promise<DatabaseOpening> => {
	if (postgres === undefined) return openSqlite(data, { durable });
	// Most plants run on SQLite and need not load the other driver.
	const { openPostgres } = await import('./store/postgres/open-postgres.ts');
	return openPostgres(postgres);
};

/** The database with its tables as this program knows them, or one sentence that says why not. */
export const openDriver = async (place: StorePlace): Promise<DriverOpening> => {
	const opening = await openDatabase(place);
	if (!opening.ok) return opening;
	const preparation = await migrate(opening.driver, opening.place, new Date());
	if (preparation.ok) return opening;
	await opening.driver.close();
	return preparation;
};

export const openStore = async (place: StorePlace, keysOf: KeysOf = storedKeysOf): Promise<StoreOpening> => {
	const opening = await openDriver(place);
	return opening.ok ? { ok: true, store: new SqlStore(opening.driver, keysOf) } : opening;
};
