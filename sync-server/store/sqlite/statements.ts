import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Sql, Value } from '../sql/driver.ts';

const KEPT = 200;
/** SQLite gains little from many rows in a statement and pays for every new text: few sizes, each prepared once. */
const BATCHES = [32, 4, 1];

/** One connection's statements, prepared once and kept while they are in use. */
export class Statements implements Sql {
	readonly #database: DatabaseSync;
	readonly #kept = new Map<string, StatementSync>();

	constructor(database: DatabaseSync) {
		this.#database = database;
	}

	async all<Row>(text: string, values: readonly Value[] = []): Promise<Row[]> {
		return this.#prepared(text).all(...values) as Row[];
	}

	async insert(into: string, rows: readonly (readonly Value[])[], conflict = ''): Promise<void> {
		const group = `(${(rows[0] ?? []).map(() => '?').join(', ')})`;
		let from = 0;
		for (const size of BATCHES) {
			const text = `${into} VALUES ${Array(size).fill(group).join(', ')} ${conflict}`;
			for (; from + size <= rows.length; from += size)
				this.#prepared(text).run(...rows.slice(from, from + size).flat());
		}
	}

	#prepared(text: string): StatementSync {
		const statement = this.#kept.get(text) ?? this.#database.prepare(text);
		this.#kept.delete(text);
		this.#kept.set(text, statement);
		const oldest = this.#kept.keys().next();
		if (this.#kept.size > KEPT && !oldest.done) this.#kept.delete(oldest.value);
		return statement;
	}
}
