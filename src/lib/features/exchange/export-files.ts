import type { ExportKind, ImportKind } from '#core/import/fields.ts';
import { historyLines, lineRows, meterLines, readingLines, stockLines } from '#core/import/export-lines.ts';
import { exportRows } from '#core/import/export-rows.ts';
import { tableOf } from '#core/import/export-table.ts';
import type { ExportWords } from '#core/import/export-rows.ts';
import { toCsv } from '#core/import/to-csv.ts';
import { KINDS } from '#core/model/collections.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import { SHELVES } from '#core/model/shelves.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { allOfShelf, classesOf, docsOf, readingRows, zoneIn } from './plan-import.ts';

/** Where a fraction begins with a comma, spreadsheets part cells by a semicolon. */
const delimiterFor = (decimal: ',' | '.') => (decimal === ',' ? ';' : ',');

const belongs = (kind: ImportKind, doc: Doc): boolean =>
	kind !== 'locations' || doc.kind === 'site' || doc.kind === 'area' || doc.kind === 'line';

/** What does not stand as one document to a row: it is told in the columns the import takes. */
const LINES: Partial<
	Record<ExportKind, (queries: Queries, site: string, words: ExportWords) => Promise<string[][]>>
> = {
	meters: async (queries, site, words) => {
		const docs = at(site, await docsOf('meters', queries));
		return lineRows('meters', meterLines({ docs, zone: zoneAt(docs, site) }), words);
	},
	readings: async (queries, site, words) => {
		const docs = at(site, [...(await docsOf('assets', queries)), ...(await readingRows(queries))]);
		return lineRows('meters', readingLines({ docs, zone: zoneAt(docs, site) }), words, true);
	},
	stock: async (queries, site, words) => {
		const docs = at(site, await docsOf('stock', queries));
		return lineRows('stock', stockLines({ docs }), words);
	},
	history: async (queries, site, words) => {
		const [work, assets, people] = await Promise.all(
			(['history', 'assets', 'people'] as const).map((kind) => docsOf(kind, queries))
		);
		const docs = [...at(site, [...(work ?? []), ...(assets ?? [])]), ...(people ?? [])];
		return lineRows('history', historyLines({ docs, zone: zoneAt(docs, site) }), words);
	}
};

const at = (site: string, docs: readonly Doc[]) => docs.filter((doc) => doc['site'] === site);
const zoneAt = (docs: readonly Doc[], site: string) => zoneIn(docs.filter(isAsset), site);

const documentRows = async (
	queries: Queries,
	kind: ImportKind,
	site: string,
	words: ExportWords
): Promise<string[][]> => {
	const docs = at(site, await docsOf(kind, queries)).filter((doc) => belongs(kind, doc));
	const named =
		kind === 'plans'
			? await docsOf('assets', queries)
			: kind === 'assets'
				? await classesOf(queries, site)
				: [];
	return exportRows(kind, docs, words, named);
};

export const csvOf = async (
	queries: Queries,
	kind: ExportKind,
	site: string,
	words: ExportWords
): Promise<Blob> => {
	const rows =
		(await LINES[kind]?.(queries, site, words)) ??
		(kind === 'readings' ? [] : await documentRows(queries, kind, site, words));
	return new Blob([toCsv(rows, delimiterFor(words.decimal))], { type: 'text/csv' });
};

/** As the device holds them, with what was done here laid over. */
const allDocs = async (queries: Queries): Promise<Doc[]> => {
	const docs: Doc[] = [];
	for (const shelf of SHELVES) {
		const kinds = Object.entries(KINDS).flatMap(([kind, about]) => (about.shelf === shelf ? [kind] : []));
		for (const some of await allOfShelf(queries, shelf, kinds)) for (const doc of some) docs.push(doc);
	}
	return docs;
};

/** One document to a line. */
export const everything = async (queries: Queries): Promise<Blob> =>
	new Blob(
		(await allDocs(queries)).map((doc) => `${JSON.stringify(doc)}\n`),
		{ type: 'application/x-ndjson' }
	);

/** One document to a row. */
export const everythingTable = async (queries: Queries, decimal: ',' | '.'): Promise<Blob> =>
	new Blob([toCsv(tableOf(await allDocs(queries), decimal), delimiterFor(decimal))], { type: 'text/csv' });
