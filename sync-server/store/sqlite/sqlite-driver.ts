import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { OneAtATime } from '../one-at-a-time.ts';
import type { Dialect, Driver, Sql } from '../sql/driver.ts';
import { Remembered } from '../sql/remembered.ts';
import { StoreTrouble } from '../store-trouble.ts';
import { Checkpoints } from './checkpoints.ts';
import { Readers } from './readers.ts';
import { asSqliteTrouble, sqliteCodeOf } from './sqlite-trouble.ts';
import { Statements } from './statements.ts';

const DIALECT: Dialect = {
	name: 'sqlite',
	text: 'TEXT',
	integer: 'INTEGER',
	position: 'instr',
	clustered: 'WITHOUT ROWID'
};

const BUSY = 5;
const IO_ERROR = 10;
/** SQLite waits by blocking the whole process, so it may wait only briefly; the rest of the wait is ours. */
const BLOCKING_MS = 10;
const PAUSE_MS = 10;
const PATIENCE_MS = 30_000;

export interface SqliteOptions {
	/** False where a power cut may cost the last writes: simulations. A killed process loses nothing either way. */
	readonly durable?: boolean;
}

export class SqliteDriver implements Driver {
	readonly dialect = DIALECT;
	readonly #database: DatabaseSync;
	readonly #sql: Statements;
	readonly #writers = new OneAtATime();
	readonly #readers: Readers;
	readonly #checkpoints: Checkpoints | undefined;
	readonly #dataVersion: StatementSync;
	#version: unknown;
	#left: Remembered | undefined;

	constructor(file: string, { durable = true }: SqliteOptions = {}) {
		this.#database = new DatabaseSync(file, { timeout: BLOCKING_MS });
		// A verdict that was sent must survive a power cut: FULL syncs the log at every commit, NORMAL would not.
		this.#database.exec(`
			PRAGMA journal_mode = WAL;
			PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'};
			PRAGMA cache_size = -65536;
			PRAGMA journal_size_limit = 67108864;
			PRAGMA temp_store = MEMORY;
		`);
		if (durable) {
			// Pages, 64 MB: how large the log may grow where the thread cannot keep up.
			this.#database.exec('PRAGMA wal_autocheckpoint = 16384');
			this.#checkpoints = new Checkpoints(file);
		}
		this.#sql = new Statements(this.#database);
		this.#dataVersion = this.#database.prepare('PRAGMA data_version');
		this.#readers = new Readers(file);
	}

	write<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
		return this.#writers.run(async () => {
			await this.#begin();
			try {
				const { sql, left } = this.#remembering();
				const result = await work(sql);
				this.#commit();
				this.#left = left();
				this.#checkpoints?.committed();
				return result;
			} catch (error) {
				// Some errors end the transaction by themselves.
				if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
				throw asSqliteTrouble(error);
			}
		});
	}

	async read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
		try {
			return await this.#readers.use(work);
		} catch (error) {
			throw asSqliteTrouble(error);
		}
	}

	async close(): Promise<void> {
		await this.#readers.close();
		await this.#checkpoints?.close();
		await this.#writers.run(async () => this.#database.close());
	}

	async #begin(): Promise<void> {
		const until = performance.now() + PATIENCE_MS;
		for (;;) {
			try {
				return this.#database.exec('BEGIN IMMEDIATE');
			} catch (error) {
				if (sqliteCodeOf(error) !== BUSY || performance.now() > until) throw asSqliteTrouble(error);
				await pause(Math.random() * PAUSE_MS);
			}
		}
	}

	/** What the write before left, unless somebody wrote through another connection since: SQLite counts that. */
	#remembering(): { sql: Sql; left: () => Remembered | undefined } {
		const { data_version: version } = this.#dataVersion.get() ?? {};
		const remembered = (version === this.#version && this.#left) || new Remembered();
		[this.#version, this.#left] = [version, undefined];
		const own = this.#sql;
		let left: Remembered | undefined;
		const sql: Sql = {
			all: (text, values) => own.all(text, values),
			insert: (into, rows, conflict) => own.insert(into, rows, conflict),
			remembered,
			leave: (one) => void (left = one)
		};
		return { sql, left: () => left };
	}

	#commit(): void {
		try {
			this.#database.exec('COMMIT');
		} catch (error) {
			throw sqliteCodeOf(error) === IO_ERROR ? new StoreTrouble('unsure', error) : error;
		}
	}
}
