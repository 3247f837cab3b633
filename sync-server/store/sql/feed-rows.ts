import type { Doc } from '#core/model/document.ts';
import type { FeedLeave, FeedPage, FeedPut } from '../store.ts';
import type { Sql, Value } from './driver.ts';
import { allValues } from './in-list.ts';

interface Row {
	seq: number;
	scope: string;
	doc_id: string;
	body: string | null;
}

const branch = (n: number): string =>
	`SELECT * FROM (SELECT seq, scope, doc_id, leave FROM feed WHERE scope = ? AND seq > ? ORDER BY seq LIMIT ?) AS s${n}`;

/**
 * Each scope is read along its own index and only the rows of the page fetch their document, one look-up each: the
 * cost follows the page, not the store, and no planner is tempted into joining whole tables.
 */
const pageOf = (scopes: number): string => `
	SELECT p.seq, p.scope, p.doc_id, CASE WHEN p.leave = 1 THEN NULL ELSE
		(SELECT d.body FROM docs d WHERE d.id = p.doc_id) END AS body
	FROM (${Array.from({ length: scopes }, (_, n) => branch(n)).join(' UNION ALL ')} ORDER BY seq LIMIT ?) AS p
	ORDER BY p.seq`;

const feedPut = (seq: number, scope: string, id: string, json: string): FeedPut => ({
	seq,
	scope,
	id,
	json,
	get doc() {
		return JSON.parse(json) as Doc;
	}
});

const feedRow = ({ seq, scope, doc_id, body }: Row): FeedPut | FeedLeave =>
	body === null ? { seq, scope, leave: doc_id } : feedPut(seq, scope, doc_id, body);

export const feedPage = async (
	sql: Sql,
	cursors: Readonly<Record<string, number>>,
	limit: number,
	head: number
): Promise<FeedPage> => {
	const scopes = Object.entries(cursors);
	if (scopes.length === 0) return { rows: [], more: false, head };
	// One more than asked for tells whether there is more.
	const values: Value[] = scopes.flatMap(([scope, cursor]) => [scope, cursor, limit + 1]);
	const rows = await sql.all<Row>(pageOf(scopes.length), [...values, limit + 1]);
	return { rows: rows.slice(0, limit).map(feedRow), more: rows.length > limit, head };
};

export const inventoryOf = async (
	sql: Sql,
	scopes: readonly string[]
): Promise<{ id: string; rev: number }[]> => {
	const held = new Map<string, number>();
	for (const scope of new Set(scopes)) {
		const rows = await sql.all<{ doc_id: string; rev: number }>(
			'SELECT doc_id, rev FROM feed WHERE scope = ? AND leave = 0',
			[scope]
		);
		for (const { doc_id, rev } of rows) held.set(doc_id, rev);
	}
	return [...held].map(([id, rev]) => ({ id, rev }));
};

/** One look at the end of each scope's part of the index, however much lies before it. */
const ENDS = `SELECT v.column1 AS scope, (SELECT MAX(f.seq) FROM feed f WHERE f.scope = v.column1) AS head FROM`;

export const movedScopes = async (
	sql: Sql,
	scopes: readonly string[],
	after: number
): Promise<{ scope: string; head: number }[]> => {
	const ends = await allValues<{ scope: string; head: number | null }>(sql, ENDS, [...new Set(scopes)]);
	const heads = new Map(ends.map(({ scope, head }) => [scope, head ?? 0]));
	return [...heads].filter(([, head]) => head > after).map(([scope, head]) => ({ scope, head }));
};
