import type { Table } from 'dexie';
import { INDEX_MIN } from 'rxdb';
import type { PreparedQuery } from 'rxdb';
import type { Row } from './row.ts';

type Plan = PreparedQuery<Row>['queryPlan'];

/** A bound of the plan as the rows on disk have it: they say '0' where RxDB says false. */
const onDisk = ({ index }: Plan, keys: readonly unknown[]): unknown[] =>
	keys.map((key, at) => (index[at] === '_deleted' ? '0' : key === INDEX_MIN ? -Infinity : key));

/** So many come in one piece: of more, the page would answer nobody until all are there. */
const PIECE = 250;

/**
 * The first rows of a query's range, piece by piece. Only for what `serve` lets through: there is nothing left to filter
 * or to sort. RxDB's own reader takes a row at a time, which costs a list of thousands most of its time.
 */
export class RowWalk {
	readonly rows: Row[] = [];
	readonly #table: Table<Row, string>;
	readonly #plan: Plan;
	readonly #limit: number;
	#from: unknown[];
	#isFrom: boolean;
	#isDone = false;

	constructor(
		table: Table<Row, string>,
		{ queryPlan }: Pick<PreparedQuery<Row>, 'queryPlan'>,
		limit: number
	) {
		this.#table = table;
		this.#plan = queryPlan;
		this.#limit = limit;
		this.#from = onDisk(queryPlan, queryPlan.startKeys);
		this.#isFrom = queryPlan.inclusiveStart;
	}

	get isDone(): boolean {
		return this.#isDone;
	}

	async step(): Promise<void> {
		const { index, endKeys, inclusiveEnd } = this.#plan;
		const most = Math.min(PIECE, this.#limit - this.rows.length);
		const piece = await this.#table
			.where(`[${index.join('+')}]`)
			.between(this.#from, onDisk(this.#plan, endKeys), this.#isFrom, inclusiveEnd)
			.limit(most)
			.toArray();
		for (const row of piece) this.rows.push(row);
		const last = piece.at(-1);
		this.#isDone = !last || piece.length < most || this.rows.length === this.#limit;
		// An index ends with the id: no two rows stand at one place.
		if (last) [this.#from, this.#isFrom] = [index.map((field) => last[field]), false];
	}

	async all(): Promise<readonly Row[]> {
		while (!this.#isDone) await this.step();
		return this.rows;
	}
}
