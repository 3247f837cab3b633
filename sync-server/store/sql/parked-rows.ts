import type { Verdict } from '#core/sync/op.ts';
import type { Grants, LoggedParkedAct, ParkedAct, ParkedDecision, ParkedPlace } from '../store.ts';
import type { Sql } from './driver.ts';
import { wholeAct, type Act } from './log-rows.ts';

interface Row {
	client: string;
	seq: number;
	site: string;
	about: string;
	received_at: string;
	decision: string | null;
}

const parkedOf = ({ client, seq, site, about, received_at, decision }: Row): ParkedAct => ({
	client,
	seq,
	site,
	about,
	receivedAt: received_at,
	...(decision !== null && { decision: JSON.parse(decision) as ParkedDecision })
});

export const parkedRow = async (sql: Sql, client: string, seq: number): Promise<ParkedAct | undefined> => {
	const [row] = await sql.all<Row>('SELECT * FROM parked WHERE client = ? AND seq = ?', [client, seq]);
	return row && parkedOf(row);
};

export const parkedPage = async (
	sql: Sql,
	sites: readonly string[],
	isDecided: boolean,
	after: ParkedPlace | undefined,
	limit: number
): Promise<LoggedParkedAct[]> => {
	const rows = await sql.all<Row & Act & { verdict: string; at: string }>(
		`SELECT p.client, p.seq, p.site, p.about, p.received_at, p.decision, o.op, o.verdict, o.at, b.salt, b.part
			FROM parked p JOIN ops o ON o.client = p.client AND o.seq = p.seq
			LEFT JOIN personal_parts b ON b.ord = o.ord
			WHERE p.site IN (${sites.map(() => '?').join(', ')}) AND p.decision IS ${isDecided ? 'NOT NULL' : 'NULL'}
				AND (p.received_at, p.client, p.seq) > (?, ?, ?)
			ORDER BY p.received_at, p.client, p.seq LIMIT ?`,
		[...sites, after?.receivedAt ?? '', after?.client ?? '', after?.seq ?? 0, limit]
	);
	return rows.map((row) => ({
		...parkedOf(row),
		op: wholeAct(row),
		verdict: JSON.parse(row.verdict) as Verdict,
		at: row.at
	}));
};

export const decidedOf = async (sql: Sql, client: string): Promise<{ seq: number; verdict: Verdict }[]> => {
	const rows = await sql.all<{ seq: number; decision: string }>(
		'SELECT seq, decision FROM parked WHERE client = ? AND decision IS NOT NULL ORDER BY seq DESC LIMIT 500',
		[client]
	);
	return rows.map(({ seq, decision }) => ({
		seq,
		verdict: (JSON.parse(decision) as ParkedDecision).verdict
	}));
};

export const writeParked = (sql: Sql, { client, seq, site, about, receivedAt }: ParkedAct): Promise<void> =>
	sql.insert(
		'INSERT INTO parked (client, seq, site, about, received_at)',
		[[client, seq, site, about, receivedAt]],
		'ON CONFLICT (client, seq) DO UPDATE SET site = excluded.site, about = excluded.about'
	);

export const writeDecision = async (
	sql: Sql,
	client: string,
	seq: number,
	decision: ParkedDecision
): Promise<void> => {
	const text = 'UPDATE parked SET decision = ? WHERE client = ? AND seq = ? AND decision IS NULL';
	await sql.all(text, [JSON.stringify(decision), client, seq]);
};

export const formerGrantsOf = async (sql: Sql, person: string, at: string): Promise<Grants | undefined> => {
	const text = 'SELECT grants FROM former_grants WHERE person = ? AND until > ? ORDER BY until LIMIT 1';
	const [row] = await sql.all<{ grants: string }>(text, [person, at]);
	return row && (JSON.parse(row.grants) as Grants);
};

export const writeFormerGrants = (sql: Sql, person: string, until: string, grants: Grants): Promise<void> =>
	sql.insert(
		'INSERT INTO former_grants (person, until, grants)',
		[[person, until, JSON.stringify(grants)]],
		// Of several changes at one moment the first took away what had held until then.
		'ON CONFLICT (person, until) DO NOTHING'
	);
