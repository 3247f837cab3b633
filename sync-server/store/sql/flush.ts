import type { Sql, Value } from './driver.ts';
import { allIn } from './in-list.ts';
import { logEnd } from './log-rows.ts';
import type { PendingDoc, PendingDocs } from './pending-docs.ts';
import type { PendingLog } from './pending-log.ts';

interface Pending {
	readonly docs: PendingDocs;
	readonly log: PendingLog;
	readonly shed: ReadonlySet<string>;
}

type FeedRow = [scope: string, doc: string, rev: number, part: number, leave: 0 | 1];

const leaveRow = (scope: string, doc: string): FeedRow => [scope, doc, 0, 0, 1];

const writeDocs = (sql: Sql, docs: readonly PendingDoc[]): Promise<void> =>
	sql.insert(
		'INSERT INTO docs (id, kind, rev, body)',
		docs.map(({ id, kind, rev, json }) => [id, kind, rev, json]),
		'ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, rev = excluded.rev, body = excluded.body'
	);

const writeKeys = async (sql: Sql, docs: readonly PendingDoc[]): Promise<void> => {
	const known = docs.filter(({ before }) => before !== undefined).map(({ id }) => id);
	const rows = docs.flatMap(({ id, keys }) => [...keys].map((key): Value[] => [key, id]));
	const cleared = allIn(sql, 'DELETE FROM doc_keys WHERE doc_id IN', known);
	await Promise.all([cleared, sql.insert('INSERT INTO doc_keys (key, doc_id)', rows)]);
};

/** A document taken out of the window leaves wherever a device may still hold it. */
const shedRows = async (sql: Sql, ids: readonly string[]): Promise<FeedRow[]> => {
	const text = 'SELECT scope, doc_id FROM feed WHERE leave = 0 AND doc_id IN';
	const rows = await allIn<{ scope: string; doc_id: string }>(sql, text, ids);
	return rows.map(({ scope, doc_id }) => leaveRow(scope, doc_id));
};

/** Every leave of the transaction stands before every put (S-7). */
const feedRows = async (sql: Sql, { docs, shed }: Pending): Promise<FeedRow[]> => {
	const kept = docs.all().filter(({ id }) => !shed.has(id));
	const left = kept.flatMap(({ id, scopes, before }) =>
		[...(before?.scopes ?? [])].filter((scope) => !scopes.has(scope)).map((scope) => leaveRow(scope, id))
	);
	const put = kept.flatMap(({ id, rev, part, scopes }) =>
		[...scopes].map((scope): FeedRow => [scope, id, rev, part, 0])
	);
	return [...left, ...(await shedRows(sql, [...shed])), ...put];
};

const writeLog = async (sql: Sql, { acts, parts }: ReturnType<PendingLog['rows']>): Promise<void> => {
	await Promise.all([
		sql.insert('INSERT INTO ops (ord, client, seq, op, verdict, received_at, at, chain)', acts),
		sql.insert('INSERT INTO personal_parts (ord, subject, salt, part)', parts)
	]);
};

const writeFeed = (sql: Sql, rows: readonly FeedRow[], first: number): Promise<void> =>
	sql.insert(
		'INSERT INTO feed (scope, doc_id, rev, part, leave, seq)',
		rows.map((row, i) => [...row, first + i]),
		`ON CONFLICT (doc_id, scope) DO UPDATE SET
			seq = excluded.seq, rev = excluded.rev, part = excluded.part, leave = excluded.leave`
	);

/**
 * The counter moves after all other work and only the rows that carry its numbers follow: whoever comes first to the
 * counter is also the first to commit, even where something else than the writer's lock let two writers in.
 */
export const flush = async (sql: Sql, pending: Pending): Promise<void> => {
	const { docs, log } = pending;
	const [moves, end] = await Promise.all([
		feedRows(sql, pending),
		log.size > 0 ? logEnd(sql) : undefined,
		writeDocs(sql, docs.all()),
		writeKeys(sql, docs.rekeyed())
	]);
	if (moves.length + log.size === 0) return;
	const [counter] = await sql.all<{ head: number; ord: number }>(
		'UPDATE counter SET head = head + ?, ord = ord + ? RETURNING head, ord',
		[moves.length, log.size]
	);
	if (counter === undefined) throw new Error('The counter row is missing');
	await Promise.all([
		writeLog(sql, log.rows(counter.ord - log.size, end?.chain)),
		sql.insert('INSERT INTO acts_on (doc, ord)', log.docRows(counter.ord - log.size)),
		writeFeed(sql, moves, counter.head - moves.length + 1)
	]);
};
