import { DatabaseSync } from 'node:sqlite';
import type { Sql } from '../sql/driver.ts';
import { StoreTrouble } from '../store-trouble.ts';
import { Statements } from './statements.ts';

const MOST = 8;
const BUSY_MS = 5_000;

interface Reader {
	readonly database: DatabaseSync;
	readonly sql: Statements;
}

/** Connections that only read. Each has its own snapshot, so each read transaction takes one for itself. */
export class Readers {
	readonly #file: string;
	readonly #idle: Reader[] = [];
	readonly #waiting: ((reader: Reader) => void)[] = [];
	readonly #running = new Set<Promise<unknown>>();
	#open = 0;
	#closed = false;

	constructor(file: string) {
		this.#file = file;
	}

	use<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
		const running = this.#use(work);
		this.#running.add(running);
		const forget = (): boolean => this.#running.delete(running);
		running.then(forget, forget);
		return running;
	}

	async close(): Promise<void> {
		this.#closed = true;
		await Promise.allSettled(this.#running);
		for (const { database } of this.#idle) database.close();
		this.#idle.length = 0;
	}

	async #use<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
		if (this.#closed) throw new StoreTrouble('unreachable', new Error('The store is closed'));
		const reader = await this.#take();
		try {
			reader.database.exec('BEGIN');
			return await work(reader.sql);
		} finally {
			if (reader.database.isTransaction) reader.database.exec('ROLLBACK');
			this.#give(reader);
		}
	}

	#take(): Reader | Promise<Reader> {
		const idle = this.#idle.pop();
		if (idle !== undefined) return idle;
		if (this.#open >= MOST) return new Promise((resolve) => this.#waiting.push(resolve));
		const database = new DatabaseSync(this.#file, { readOnly: true, timeout: BUSY_MS });
		database.exec('PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;');
		this.#open += 1;
		return { database, sql: new Statements(database) };
	}

	#give(reader: Reader): void {
		const next = this.#waiting.shift();
		if (next === undefined) this.#idle.push(reader);
		else next(reader);
	}
}
