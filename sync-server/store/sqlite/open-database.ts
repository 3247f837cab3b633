import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './make-folder.ts';
import { databaseProblem, folderProblem } from './open-problems.ts';

const DATABASE_NAME = 'millwright.db';
const SCHEMA_VERSION = 1;
/** Written into the file's header, so that nobody's other database is mistaken for ours ("MILL"). */
const APPLICATION_ID = 0x4d494c4c;
const BUSY_MS = 2_000;

export interface OpenDatabase {
	readonly database: DatabaseSync;
	/** Names this history of the store: a restored backup gets a new one. */
	readonly epoch: string;
	readonly close: () => void;
}

export type DatabaseOpening = { ok: true; opened: OpenDatabase } | { ok: false; problem: string };

const numberOf = (database: DatabaseSync, pragma: string): number =>
	Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);

const isEmpty = (database: DatabaseSync): boolean =>
	database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'] === 0;

const found = (database: DatabaseSync, now: Date): void => {
	database.exec('BEGIN IMMEDIATE');
	// Another process may have founded it while this one waited for the lock.
	if (isEmpty(database)) {
		database.exec('CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID');
		const put = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
		put.run('created', now.toISOString());
		put.run('epoch', randomUUID());
		database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
		database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
	}
	database.exec('COMMIT');
};

const whatIsWrongWith = (database: DatabaseSync, file: string): string | undefined => {
	if (numberOf(database, 'application_id') !== APPLICATION_ID)
		return `${file} is a database, but not Millwright's: choose another data folder with --data (or MILLWRIGHT_DATA).`;
	const version = numberOf(database, 'user_version');
	if (version > SCHEMA_VERSION)
		return `${file} was written by a newer Millwright (data version ${version}, this one knows ${SCHEMA_VERSION}): start that newer version, or restore a backup made by this one.`;
	return undefined;
};

const openFile = (file: string, now: Date): DatabaseOpening => {
	const database = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
	try {
		if (isEmpty(database)) found(database, now);
		const problem = whatIsWrongWith(database, file);
		if (problem !== undefined) {
			database.close();
			return { ok: false, problem };
		}
		database.exec('PRAGMA journal_mode = WAL');
		const epoch = String(database.prepare("SELECT value FROM meta WHERE key = 'epoch'").get()?.['value']);
		return { ok: true, opened: { database, epoch, close: () => database.close() } };
	} catch (error) {
		database.close();
		throw error;
	}
};

/** Opens the data folder's database, creating folder and database when they are not there yet. */
export const openDatabase = (folder: string, now: Date): DatabaseOpening => {
	try {
		makeFolder(folder);
	} catch (error) {
		return { ok: false, problem: folderProblem(folder, error) };
	}
	const file = join(folder, DATABASE_NAME);
	try {
		return openFile(file, now);
	} catch (error) {
		return { ok: false, problem: databaseProblem(file, folder, error) };
	}
};
