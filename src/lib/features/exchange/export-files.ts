import type { ImportKind } from '#core/import/fields.ts';
import { exportRows } from '#core/import/export-rows.ts';
import type { ExportWords } from '#core/import/export-rows.ts';
import { toCsv } from '#core/import/to-csv.ts';
import { KINDS } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { SHELVES } from '#core/model/shelves.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { allOfShelf, classesOf, docsOf } from './plan-import.ts';

/** Where a fraction begins with a comma, spreadsheets part cells by a semicolon. */
const delimiterFor = (decimal: ',' | '.') => (decimal === ',' ? ';' : ',');

const belongs = (kind: ImportKind, doc: Doc): boolean =>
	kind !== 'locations' || doc.kind === 'site' || doc.kind === 'area' || doc.kind === 'line';

export const csvOf = async (
	queries: Queries,
	kind: ImportKind,
	site: string,
	words: ExportWords
): Promise<Blob> => {
	const docs = (await docsOf(kind, queries)).filter((doc) => doc['site'] === site && belongs(kind, doc));
	const named =
		kind === 'plans'
			? await docsOf('assets', queries)
			: kind === 'assets'
				? await classesOf(queries, site)
				: [];
	return new Blob([toCsv(exportRows(kind, docs, words, named), delimiterFor(words.decimal))], {
		type: 'text/csv'
	});
};

/** One document to a line, as the device holds them with what was done here laid over. */
export const everything = async (queries: Queries): Promise<Blob> => {
	const lines: string[] = [];
	for (const shelf of SHELVES) {
		const kinds = Object.entries(KINDS).flatMap(([kind, about]) => (about.shelf === shelf ? [kind] : []));
		const docs = (await allOfShelf(queries, shelf, kinds)).flat();
		for (const doc of docs) lines.push(`${JSON.stringify(doc)}\n`);
	}
	return new Blob(lines, { type: 'application/x-ndjson' });
};
