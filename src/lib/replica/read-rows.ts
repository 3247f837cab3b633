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
 * The first rows of a query's range. Only for what `serve` lets through: there is nothing left to filter or to sort.
 * RxDB's own reader takes a row at a time, which costs a list of thousands most of its time.
 */
export const readRows = async (
	table: Table<Row, string>,
	{ queryPlan }: Pick<PreparedQuery<Row>, 'queryPlan'>,
	limit: number
): Promise<Row[]> => {
	const { index, endKeys, inclusiveEnd } = queryPlan;
	const [walk, end] = [table.where(`[${index.join('+')}]`), onDisk(queryPlan, endKeys)];
	const rows: Row[] = [];
	let [from, isFrom] = [onDisk(queryPlan, queryPlan.startKeys), queryPlan.inclusiveStart];
	for (;;) {
		const most = Math.min(PIECE, limit - rows.length);
		const piece = await walk.between(from, end, isFrom, inclusiveEnd).limit(most).toArray();
		for (const row of piece) rows.push(row);
		const last = piece.at(-1);
		if (!last || piece.length < most || rows.length === limit) return rows;
		// An index ends with the id: no two rows stand at one place.
		[from, isFrom] = [index.map((field) => last[field]), false];
	}
};
