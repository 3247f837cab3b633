import type { Sql, Value } from '../sql/driver.ts';
import { wholeDoc } from '../whole-doc.ts';
import { BACKUP_FORMAT, SIDE_TABLES, type BackupHeader } from './backup-format.ts';

const PAGE = 500;

type Row = Record<string, Value>;

/** A table in the order of its key, page by page: each page starts behind the last row of the one before. */
async function* pagesOf<R extends object = Row>(
	sql: Sql,
	table: string,
	columns: string,
	key: readonly string[]
): AsyncGenerator<R[]> {
	const names = key.join(', ');
	const behind = `WHERE (${names}) > (${key.map(() => '?').join(', ')})`;
	const page = (where: string): string =>
		`SELECT ${columns} FROM ${table} ${where} ORDER BY ${names} LIMIT ?`;
	let rows = await sql.all<R & Row>(page(''), [PAGE]);
	for (let end = rows.at(-1); end !== undefined; end = rows.at(-1)) {
		const last = end;
		yield rows;
		rows = await sql.all<R & Row>(page(behind), [...key.map((name) => last[name] ?? null), PAGE]);
	}
}

export const headerOf = async (sql: Sql, takenAt: string): Promise<BackupHeader> => {
	const [counter] = await sql.all<{ head: number; ord: number; horizon: number }>(
		'SELECT head, ord, horizon FROM counter'
	);
	const [epoch] = await sql.all<{ value: string }>("SELECT value FROM meta WHERE key = 'epoch'");
	const { head = 0, ord = 0, horizon = 0 } = counter ?? {};
	const [last] = await sql.all<{ chain: string }>('SELECT chain FROM ops WHERE ord = ?', [ord]);
	return {
		millwright: 'backup',
		format: BACKUP_FORMAT,
		takenAt,
		epoch: epoch?.value ?? '',
		head,
		horizon,
		acts: ord,
		chain: last?.chain ?? ''
	};
};

interface DocRow {
	id: string;
	kind: string;
	rev: number;
	body: string;
}

const isObject = (text: string): boolean => {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null;
	} catch {
		return false;
	}
};

/** JSON may be written over many lines, a line of a backup not. */
const inOneLine = (json: string): string =>
	json.includes('\n') ? JSON.stringify(JSON.parse(json) as unknown) : json;

const rawLine = (table: 'docs' | 'ops', row: object): string => JSON.stringify({ raw: [table, row] });

/** Every document as a line: its text goes from the store into the file as it is. */
export async function* documentLines(sql: Sql): AsyncGenerator<string[]> {
	for await (const page of pagesOf<DocRow>(sql, 'docs', 'id, kind, rev, body', ['id']))
		yield page.map((row) =>
			wholeDoc(row.id, row.body) ? `{"doc":${inOneLine(row.body)}}` : rawLine('docs', row)
		);
}

export async function* feedLines(sql: Sql): AsyncGenerator<string[]> {
	const columns = ['scope', 'seq', 'doc_id', 'rev', 'part', 'leave'];
	for await (const page of pagesOf(sql, 'feed', columns.join(', '), ['scope', 'seq']))
		yield page.map((row) => JSON.stringify({ feed: columns.map((name) => row[name]) }));
}

interface ActRow {
	ord: number;
	client: string;
	seq: number;
	op: string;
	verdict: string;
	received_at: string;
	at: string;
	chain: string;
}

export async function* actLines(sql: Sql): AsyncGenerator<string[]> {
	const columns = 'ord, client, seq, op, verdict, received_at, at, chain';
	for await (const page of pagesOf<ActRow>(sql, 'ops', columns, ['ord'])) yield page.map(actLine);
}

const actLine = (row: ActRow): string => {
	const { ord, op, verdict, received_at, at, chain } = row;
	if (!isObject(op) || !isObject(verdict)) return rawLine('ops', row);
	const words = [received_at, at, chain].map((word) => JSON.stringify(word));
	return `{"act":[${ord},${inOneLine(op)},${inOneLine(verdict)},${words.join(',')}]}`;
};

export async function* sideLines(sql: Sql): AsyncGenerator<string[]> {
	for (const [table, key] of Object.entries(SIDE_TABLES))
		for await (const page of pagesOf(sql, table, '*', key))
			yield page.map((row) => JSON.stringify({ row: [table, row] }));
}
