import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OWN_FILE } from '../own-only.ts';
import { makeFolder } from './make-folder.ts';
import { databaseProblem, folderProblem } from './open-problems.ts';
import { SqliteDriver, type SqliteOptions } from './sqlite-driver.ts';

export const DATABASE_NAME = 'millwright.db';
/** Written into the file's header, so that nobody's other database is mistaken for ours ("MILL"). */
const APPLICATION_ID = 0x4d494c4c;
const BUSY_MS = 5_000;

export type SqliteOpening =
	{ ok: true; driver: SqliteDriver; place: string } | { ok: false; problem: string };

const numberOf = (database: DatabaseSync, sql: string): number =>
	Number(Object.values(database.prepare(sql).get() ?? {})[0]);

/** SQLite's other files get the rights of this one. */
const makeFile = (file: string): void => {
	try {
		closeSync(openSync(file, 'wx', OWN_FILE));
	} catch {
		// It is there already; or else SQLite will say what is wrong.
	}
};

/** Makes an empty file ours, and says whether it is. */
const claim = (file: string): boolean => {
	const database = new DatabaseSync(file, { timeout: BUSY_MS });
	const isOurs = (): boolean => numberOf(database, 'PRAGMA application_id') === APPLICATION_ID;
	try {
		// The usual case, also while a server writes all the time: nobody's turn is waited for.
		if (isOurs()) return true;
		database.exec('BEGIN IMMEDIATE');
		// Another process may have founded it while this one waited for the lock.
		if (numberOf(database, 'SELECT count(*) FROM sqlite_schema') === 0)
			database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
		database.exec('COMMIT');
		return isOurs();
	} finally {
		database.close();
	}
};

/** Opens the data folder's database, creating folder and database when they are not there yet. */
export const openSqlite = (folder: string, options: SqliteOptions = {}): SqliteOpening => {
	try {
		makeFolder(folder);
	} catch (error) {
		return { ok: false, problem: folderProblem(folder, error) };
	}
	const file = join(folder, DATABASE_NAME);
	makeFile(file);
	try {
		if (claim(file)) return { ok: true, driver: new SqliteDriver(file, options), place: file };
	} catch (error) {
		return { ok: false, problem: databaseProblem(file, folder, error) };
	}
	const problem = `${file} is a database, but not Millwright's: choose another data folder with --data (or MILLWRIGHT_DATA).`;
	return { ok: false, problem };
};
