import type { Op, Verdict } from '#core/sync/op.ts';
import { unsealed, type LoggedAct, type PartState } from '../sealed-act.ts';
import type { LoggedOp } from '../store.ts';
import type { Sql } from './driver.ts';

interface Row {
	ord: number;
	client: string;
	seq: number;
	op: string;
	verdict: string;
	received_at: string;
	at: string;
	chain: string;
	salt: string | null;
	part: string | null;
}

const WITH_PART = 'FROM ops LEFT JOIN personal_parts USING (ord)';

/** What is no JSON any more is passed on as what it is: its chain no longer fits, and that is said of it. */
const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return { unreadable: text };
	}
};

/** The columns an act is found by count as part of it: where they were changed, its chain no longer fits. */
const openOf = ({ op, client, seq }: Pick<Row, 'op' | 'client' | 'seq'>): LoggedAct => ({
	...(parsed(op) as Op),
	client,
	seq
});

/** An act as its row has it, with what lies beside the log. */
export type Act = Pick<Row, 'op' | 'client' | 'seq' | 'salt' | 'part'>;

const actOf = (row: Act): { act: LoggedAct; open: LoggedAct; state: PartState } => {
	const { salt, part } = row;
	const open = openOf(row);
	return { open, ...unsealed(open, salt === null || part === null ? undefined : { salt, part }) };
};

/** With its personal part, as far as that is still there. */
export const wholeAct = (row: Act): LoggedAct => actOf(row).act;

const loggedOp = (row: Row): LoggedOp => {
	const { act, open, state } = actOf(row);
	return {
		ord: row.ord,
		op: act,
		open,
		part: state,
		verdict: parsed(row.verdict) as Verdict,
		receivedAt: row.received_at,
		at: row.at,
		chain: row.chain
	};
};

export const logPage = async (sql: Sql, after: number, limit: number): Promise<LoggedOp[]> => {
	const rows = await sql.all<Row>(
		`SELECT ord, client, seq, op, verdict, received_at, at, chain, salt, part ${WITH_PART}
			WHERE ord > ? ORDER BY ord LIMIT ?`,
		[after, limit]
	);
	return rows.map(loggedOp);
};

export const actsOn = async (sql: Sql, doc: string, before: number, limit: number): Promise<LoggedOp[]> => {
	const rows = await sql.all<Row>(
		`SELECT o.ord, o.client, o.seq, o.op, o.verdict, o.received_at, o.at, o.chain, p.salt, p.part
			FROM acts_on a JOIN ops o ON o.ord = a.ord LEFT JOIN personal_parts p ON p.ord = a.ord
			WHERE a.doc = ? AND a.ord < ? ORDER BY a.ord DESC LIMIT ?`,
		[doc, before, limit]
	);
	return rows.map(loggedOp);
};

/** No index leads to them: they are few, and so is whoever asks. */
const LOOKED_BACK = 20_000;

export const refusedActs = async (sql: Sql, limit: number): Promise<LoggedOp[]> => {
	const rows = await sql.all<Row>(
		`SELECT ord, client, seq, op, verdict, received_at, at, chain, salt, part ${WITH_PART}
			WHERE ord > (SELECT ord FROM counter) - ${LOOKED_BACK} AND verdict LIKE '%"result":"refused"%'
			ORDER BY ord DESC LIMIT ?`,
		[limit]
	);
	return rows.map(loggedOp).filter(({ verdict }) => verdict.result === 'refused');
};

export const changedBy = async (sql: Sql, ord: number): Promise<string[]> => {
	const rows = await sql.all<{ doc: string }>('SELECT doc FROM acts_on WHERE ord = ? ORDER BY doc', [ord]);
	return rows.map(({ doc }) => doc);
};

export const logEnd = async (sql: Sql): Promise<{ ord: number; chain: string } | undefined> => {
	const text = 'SELECT ord, chain FROM ops WHERE ord = (SELECT ord FROM counter)';
	return (await sql.all<{ ord: number; chain: string }>(text))[0];
};

export const chainAt = async (sql: Sql, ord: number): Promise<string | undefined> => {
	const rows = await sql.all<{ chain: string }>('SELECT chain FROM ops WHERE ord = ?', [ord]);
	return rows[0]?.chain;
};

export const lastSeqOf = async (sql: Sql, client: string): Promise<number> => {
	const rows = await sql.all<{ seq: number }>(
		'SELECT seq FROM ops WHERE client = ? ORDER BY seq DESC LIMIT 1',
		[client]
	);
	return rows[0]?.seq ?? 0;
};

export const recordedVerdict = async (
	sql: Sql,
	client: string,
	seq: number
): Promise<{ op: LoggedAct; verdict: Verdict } | undefined> => {
	const [row] = await sql.all<Act & Pick<Row, 'verdict'>>(
		`SELECT client, seq, op, verdict, salt, part ${WITH_PART} WHERE client = ? AND seq = ?`,
		[client, seq]
	);
	return row && { op: actOf(row).act, verdict: JSON.parse(row.verdict) as Verdict };
};
