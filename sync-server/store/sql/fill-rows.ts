import type { Doc } from '#core/model/document.ts';
import { FILL_PARTS, fillPartOf, type FillPart } from '#core/sync/fill-order.ts';
import type { StoredDoc } from '../store.ts';
import type { Sql, Value } from './driver.ts';
import { allIn } from './in-list.ts';

/** How a part is written in the feed's rows. */
export const partNumberOf = (doc: Doc): number => FILL_PARTS.indexOf(fillPartOf(doc));

const BRANCH = `SELECT * FROM (SELECT doc_id FROM feed
	WHERE scope = ? AND part = ? AND doc_id > ? AND leave = 0 ORDER BY doc_id LIMIT ?) AS s`;

/** Along one index for each scope, like a page of the feed; UNION gives a document of two scopes once. */
const pageOf = (scopes: number): string => `
	SELECT p.doc_id AS id, (SELECT d.body FROM docs d WHERE d.id = p.doc_id) AS json
	FROM (${Array.from({ length: scopes }, (_, n) => `${BRANCH}${n}`).join(' UNION ')}
		ORDER BY doc_id LIMIT ?) AS p
	ORDER BY p.doc_id`;

export const fillPage = async (
	sql: Sql,
	scopes: readonly string[],
	part: FillPart,
	after: string,
	limit: number
): Promise<StoredDoc[]> => {
	const wanted = [...new Set(scopes)];
	if (wanted.length === 0) return [];
	const number = FILL_PARTS.indexOf(part);
	const values: Value[] = wanted.flatMap((scope) => [scope, number, after, limit]);
	return sql.all<StoredDoc>(pageOf(wanted.length), [...values, limit]);
};

export const fillCountsOf = async (
	sql: Sql,
	scopes: readonly string[]
): Promise<Record<FillPart, number>> => {
	const counts: Record<FillPart, number> = { people: 0, work: 0, plant: 0, history: 0 };
	for (const scope of new Set(scopes)) {
		const rows = await sql.all<{ part: number; n: number }>(
			'SELECT part, count(*) AS n FROM feed WHERE scope = ? AND leave = 0 GROUP BY part',
			[scope]
		);
		for (const { part, n } of rows) counts[FILL_PARTS[part] ?? 'history'] += n;
	}
	return counts;
};

export const heldOf = async (
	sql: Sql,
	scopes: readonly string[],
	ids: readonly string[]
): Promise<StoredDoc[]> => {
	const wanted = new Set(scopes);
	const text = `SELECT f.scope, f.doc_id AS id, (SELECT d.body FROM docs d WHERE d.id = f.doc_id) AS json
		FROM feed f WHERE f.leave = 0 AND f.doc_id IN`;
	const rows = await allIn<StoredDoc & { scope: string }>(sql, text, [...new Set(ids)]);
	const held = rows.filter(({ scope }) => wanted.has(scope));
	return [...new Map(held.map(({ id, json }) => [id, { id, json }])).values()];
};
