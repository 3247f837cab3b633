import { expect, test } from 'vitest';
import { openCsv } from '#core/import/dialect.ts';
import { tableOf } from '#core/import/export-table.ts';
import { toCsv } from '#core/import/to-csv.ts';
import type { Doc } from '#core/model/document.ts';

const doc = (id: string, kind: string, more: Record<string, unknown>): Doc =>
	({ id, kind, site: 's', scopes: ['site:s'], rev: 1, archived: false, ...more }) as unknown as Doc;

const DOCS = [
	doc('w1', 'work', { code: 'K7-1', title: 'Leaks; again', status: 'planned', estimateMinutes: 7.5 }),
	doc('m1', 'machine', { code: 'F1', name: '=cmd', tags: ['a', 'b'], meters: { h: { unit: 'h' } } })
];

test('everything is one table: a row for each, a column for whatever is said of any, nested things as they are kept', () => {
	const rows = openCsv(toCsv(tableOf(DOCS, ','), ';'));
	const head = rows?.header.cells ?? [];
	expect(head.slice(0, 7)).toEqual(['kind', 'id', 'code', 'name', 'title', 'status', 'site']);
	const said = (rows?.rows ?? []).map(({ cells }) =>
		Object.fromEntries(head.map((name, at) => [name, cells[at]]).filter(([, cell]) => cell !== ''))
	);
	expect(said).toEqual([
		{
			...{ kind: 'work', id: 'w1', code: 'K7-1', title: 'Leaks; again', status: 'planned', site: 's' },
			...{ archived: 'false', rev: '1', scopes: '["site:s"]', estimateMinutes: '7,5' }
		},
		{
			...{ kind: 'machine', id: 'm1', code: 'F1', name: "'=cmd", site: 's', archived: 'false', rev: '1' },
			...{ scopes: '["site:s"]', tags: '["a","b"]', meters: '{"h":{"unit":"h"}}' }
		}
	]);
});

test('of nothing there is a head alone', () => {
	expect(tableOf([], '.')).toHaveLength(1);
});
