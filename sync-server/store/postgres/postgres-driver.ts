import pg, { type PoolClient, type PoolConfig } from 'pg';
import { OneAtATime } from '../one-at-a-time.ts';
import type { Dialect, Driver, Sql } from '../sql/driver.ts';
import { StoreTrouble } from '../store-trouble.ts';
import { PostgresSql } from './postgres-sql.ts';
import { asCommitTrouble, asPostgresTrouble } from './postgres-trouble.ts';

const DIALECT: Dialect = {
	name: 'postgres',
	text: 'TEXT COLLATE "C"',
	integer: 'BIGINT',
	position: 'strpos',
	clustered: ''
};

const INT8 = 20;
const PATIENCE_MS = 30_000;
/** A server process that froze inside a write must not hold the writer's row for ever. */
const FROZEN_MS = 60_000;

const poolConfig = (connectionString: string): PoolConfig => ({
	connectionString,
	pipeline: true,
	keepAlive: true,
	application_name: 'millwright',
	connectionTimeoutMillis: 10_000,
	idle_in_transaction_session_timeout: FROZEN_MS,
	query_timeout: FROZEN_MS,
	types: {
		// Whole numbers here stay below 2^53.
		getTypeParser: (oid: number, format?: 'text' | 'binary') =>
			oid === INT8 ? Number : pg.types.getTypeParser(oid, format)
	} as NonNullable<PoolConfig['types']>
});

const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
/** Whoever holds this row writes; READ COMMITTED lets each statement after it see what the writer before committed. */
const WRITER = ['BEGIN ISOLATION LEVEL READ COMMITTED', 'SELECT id FROM writer FOR UPDATE'];

const commit = async (client: PoolClient): Promise<void> => {
	const { command } = await client.query('COMMIT').catch((error: unknown) => {
		throw asCommitTrouble(error);
	});
	// What a transaction with a failed statement in it gets for an answer, without any error.
	if (command !== 'COMMIT') throw new Error('A statement of the transaction failed, so all of it was undone');
};

/** A connection on which a statement failed is not used again: the server undoes what was open on it. */
const giveUp = async (client: PoolClient, failed: boolean): Promise<void> => {
	const broken =
		failed ||
		(await client.query('ROLLBACK').then(
			() => false,
			() => true
		));
	client.release(broken);
};

export class PostgresDriver implements Driver {
	readonly dialect = DIALECT;
	readonly #readers: pg.Pool;
	/** A connection of its own, so that many readers cannot keep the writer waiting. */
	readonly #writer: pg.Pool;
	readonly #writers = new OneAtATime();

	constructor(url: string) {
		this.#readers = new pg.Pool({ ...poolConfig(url), max: 10 });
		this.#writer = new pg.Pool({ ...poolConfig(url), max: 1, lock_timeout: PATIENCE_MS });
		// A connection that breaks, idle or at work, says so as an event too, and an event nobody hears ends the process.
		for (const pool of [this.#readers, this.#writer]) {
			pool.on('error', () => undefined);
			pool.on('connect', (client) => client.on('error', () => undefined));
		}
	}

	write<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
		return this.#writers.run(() => this.#transaction(this.#writer, WRITER, work));
	}

	read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
		return this.#transaction(this.#readers, [SNAPSHOT], work);
	}

	async close(): Promise<void> {
		await this.#writers.run(() => this.#writer.end());
		await this.#readers.end();
	}

	async #transaction<T>(pool: pg.Pool, begin: readonly string[], work: (sql: Sql) => Promise<T>): Promise<T> {
		const client = await pool.connect().catch((error: unknown) => {
			throw asPostgresTrouble(error);
		});
		const sql = new PostgresSql(client);
		try {
			await Promise.all(begin.map((statement) => sql.all(statement)));
			const result = await work(sql);
			await commit(client);
			client.release();
			return result;
		} catch (error) {
			await giveUp(client, sql.failed || error instanceof StoreTrouble);
			throw sql.failed ? asPostgresTrouble(error) : error;
		}
	}
}
