import type { ClientBase } from 'pg';
import type { Sql, Value } from '../sql/driver.ts';
import { numbered, numberedOnce } from './numbered.ts';

/** A statement carries at most 65,535 parameters. */
const MOST_VALUES = 60_000;
const WORTH_KEEPING = 8;

/** One connection's statements. It pipelines: a statement is on its way before the one before it is answered. */
export class PostgresSql implements Sql {
	readonly #client: ClientBase;
	/** After one failed statement the transaction is lost, and the connection's prepared statements are in doubt. */
	failed = false;

	constructor(client: ClientBase) {
		this.#client = client;
	}

	all<Row>(text: string, values: readonly Value[] = []): Promise<Row[]> {
		return this.#rows<Row>({ ...numbered(text), values: [...values] });
	}

	async insert(into: string, rows: readonly (readonly Value[])[], conflict = ''): Promise<void> {
		const width = rows[0]?.length ?? 1;
		const most = Math.floor(MOST_VALUES / width);
		const group = `(${Array(width).fill('?').join(', ')})`;
		const sent: Promise<unknown>[] = [];
		for (let from = 0; from < rows.length; from += most) {
			const batch = rows.slice(from, from + most);
			const text = `${into} VALUES ${Array(batch.length).fill(group).join(', ')} ${conflict}`;
			const statement = batch.length <= WORTH_KEEPING ? numbered(text) : { text: numberedOnce(text) };
			sent.push(this.#rows({ ...statement, values: batch.flat() }));
		}
		await Promise.all(sent);
	}

	async #rows<Row>(query: { name?: string; text: string; values: Value[] }): Promise<Row[]> {
		try {
			return (await this.#client.query(query)).rows as Row[];
		} catch (error) {
			this.failed = true;
			throw error;
		}
	}
}
