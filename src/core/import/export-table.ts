import type { Doc } from '../model/document.ts';
import { cellOf } from './export-rows.ts';

/** What people look for in such a table stands first; the rest by its name. */
const FIRST = ['kind', 'id', 'code', 'name', 'title', 'status', 'site'];

/** Programs read these as well as people. */
const YES_NO = ['true', 'false'] as const;

/** Everything as one table, under the names by which it is kept: a row for each document, what lies deeper as JSON. */
export const tableOf = (docs: readonly Doc[], decimal: ',' | '.'): string[][] => {
	const named = new Set(docs.flatMap((doc) => Object.keys(doc)));
	const columns = [...FIRST, ...[...named].filter((name) => !FIRST.includes(name)).sort()];
	return [columns, ...docs.map((doc) => columns.map((name) => cellOf(doc[name], decimal, YES_NO)))];
};
