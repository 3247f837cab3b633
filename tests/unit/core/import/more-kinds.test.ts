import { expect, test } from 'vitest';
import { atOnce } from '#core/import/steps.ts';
import { convert, readingOf } from '#core/import/convert.ts';
import { openCsv } from '#core/import/dialect.ts';
import type { ImportKind } from '#core/import/fields.ts';
import { fieldsOf } from '#core/import/import-fields.ts';
import { planMeters } from '#core/import/kinds/meters.ts';
import type { AssetDoc } from '#core/import/kinds/plan-places.ts';
import { planStock } from '#core/import/kinds/stock-counts.ts';
import { planHistory } from '#core/import/kinds/work-history.ts';
import { kindOf, recognise } from '#core/import/recognise.ts';
import type { Doc } from '#core/model/document.ts';

const base = {
	...{ site: 's', scopes: ['site:s'], rev: 1, archived: false, createdBy: 'p' },
	...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }
};
const doc = (id: string, kind: string, more: object): Doc => ({ ...base, id, kind, ...more });
const machine = (id: string, code: string, more: Partial<AssetDoc> = {}): AssetDoc => ({
	...{ ...base, id, code, kind: 'machine', name: code, state: 'running' },
	...more
});

const rowsOf = (kind: ImportKind, text: string) => {
	const file = openCsv(text);
	if (!file) throw new Error('no table');
	const fields = fieldsOf(kind);
	const mapping = recognise(file.header.cells, fields);
	const reading = readingOf(file.rows, fields, mapping, { decimal: ',', day: 'dmy' });
	return atOnce(convert(file.rows, fields, reading, file.header.cells.length));
};
const problems = ({ rows }: { rows: readonly { problems: readonly object[] }[] }) =>
	rows.map((row) => row.problems);

test('a list is known for what it is by its columns, also as Atlas CMMS calls them', () => {
	expect(kindOf(['Asset Name', 'Name', 'Unit', 'Update Frequency', 'Location Name'])).toBe('meters');
	expect(kindOf(['Teil', 'Menge', 'Lager', 'Fach'])).toBe('stock');
	expect(
		kindOf(['ID', 'Title', 'Asset Name', 'Category', 'Completed On', 'Completed By Email', 'Feedback'])
	).toBe('history');
	expect(kindOf(['Code', 'Name', 'Parent', 'Type'])).toBe('assets');
});

test('a meter is set up at its machine, and its first reading says it was brought in', () => {
	const press = machine('m1', 'PR-1', {
		meters: { hours: { name: 'Betriebsstunden', unit: 'h', type: 'counter' } }
	});
	const around = { assets: [press], zone: 'Europe/Berlin', readingOf: () => undefined };
	const made = atOnce(
		planMeters(
			rowsOf(
				'meters',
				'Maschine;Zähler;Einheit;Zählweise;Ablesung;Abgelesen am\nPR-1;Druck;bar;Messwert;4,5;24.03.2026 14:30\npr-1;Betriebsstunden;h;;1200;\nPR-9;X;;;;\n'
			),
			around
		)
	);
	expect(made.acts).toMatchObject([
		{
			name: 'asset.setMeter',
			args: { id: 'm1', key: 'm-druck', to: { name: 'Druck', unit: 'bar', type: 'gauge' } }
		},
		{
			name: 'reading.add',
			args: {
				...{ asset: 'm1', meter: 'm-druck', value: 4.5, source: 'import' },
				readAt: '2026-03-24T13:30:00.000Z'
			}
		},
		{ name: 'reading.add', args: { asset: 'm1', meter: 'hours', value: 1200 } }
	]);
	expect(problems(made)).toEqual([[], [], [{ code: 'unknown-machine', field: 'machine', about: 'PR-9' }]]);
});

test('the same list of meters a second time changes nothing', () => {
	const meters = { 'm-druck': { name: 'Druck', unit: 'bar', type: 'gauge' as const } };
	const around = {
		assets: [machine('m1', 'PR-1', { meters })],
		zone: undefined,
		readingOf: () => ({ value: 4.5, at: '2026-03-24T12:00:00.000Z' })
	};
	const again = atOnce(
		planMeters(
			rowsOf('meters', 'Maschine;Zähler;Einheit;Ablesung;Abgelesen am\nPR-1;Druck;bar;4,5;24.03.2026\n'),
			around
		)
	);
	expect([again.acts, again.rows[0]?.outcome]).toEqual([[], 'same']);
});

const SEAL = doc('pt1', 'part', { code: 'S-1', name: 'Seal', unit: 'pcs' });
const STORE = doc('st1', 'store', { code: 'MAIN', name: 'Main store' });
const BIN = doc('b1', 'bin', { code: 'A-01', store: 'st1' });
const LEVEL = doc('level.pt1.b1', 'level', {
	...{ part: 'pt1', store: 'st1', bin: 'b1', onHand: 3, lines: 1 },
	lastAt: '2026-01-01T00:00:00.000Z'
});
const STOCK_FILE = 'part;quantity;store;bin\nS-1;5;MAIN;A-01\nS-1;2;Cellar;K-1\nS-1;4;Cellar;K-2\n';

test('counts go into the book; a store or bin that nobody knows stops its row unless it may be made', () => {
	const docs = [SEAL, STORE, BIN, LEVEL];
	const strict = atOnce(planStock(rowsOf('stock', STOCK_FILE), { site: 's', docs, makesPlaces: false }));
	expect(strict.acts).toMatchObject([{ name: 'stock.count', args: { part: 'pt1', bin: 'b1', counted: 5 } }]);
	expect(strict.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'wrong', 'wrong']);

	const making = atOnce(planStock(rowsOf('stock', STOCK_FILE), { site: 's', docs, makesPlaces: true }));
	expect(making.acts.map(({ name, refs }) => [name, refs])).toEqual([
		['stock.count', undefined],
		['store.create', undefined],
		['bin.create', { store: { act: 1, prefix: 'st' } }],
		['stock.count', { bin: { act: 2, prefix: 'b' } }],
		['bin.create', { store: { act: 1, prefix: 'st' } }],
		['stock.count', { bin: { act: 4, prefix: 'b' } }]
	]);
});

test('what the book says already is left alone, and one part twice in one bin is told', () => {
	const docs = [SEAL, STORE, BIN, LEVEL];
	const made = atOnce(
		planStock(rowsOf('stock', 'part;quantity;bin\ns-1;3;A-01\nSeal;9;a-01\nX;1;A-01\n'), {
			...{ site: 's', docs, makesPlaces: false }
		})
	);
	expect(made.acts).toEqual([]);
	expect(problems(made)).toEqual([
		[],
		[{ code: 'twice', field: 'part', about: '2' }],
		[{ code: 'unknown-part', field: 'part', about: 'X' }]
	]);
});

test('work done before comes in closed, with its times, minutes, person and codes; under a known number not again', () => {
	const around = {
		...{ site: 's', zone: 'Europe/Berlin', assets: [machine('m1', 'PR-1')], now: '2026-11-30T00:00:00.000Z' },
		people: [doc('p1', 'person', { code: '104', name: 'Anna Kowalska' })],
		codes: [
			doc('c1', 'code', { list: 'mode', code: 'ELP' }),
			doc('c2', 'code', { list: 'cause', code: '1.1' })
		],
		isKnown: (number: string) => number === 'W-8'
	};
	const made = atOnce(
		planHistory(
			rowsOf(
				'history',
				'Auftrag;Titel;Maschine;Gemeldet am;Erledigt am;Minuten;Erledigt von;Fehler;Ursache\nW-7;Dichtung gewechselt;PR-1;01.02.2025 08:00;01.02.2025 10:30;90;Anna Kowalska;elp;1.1\nW-8;Alt;PR-1;;02.02.2025;;;;\nW-9;Morgen;PR-1;;02.02.2027;;;;\nW-10;Wer;PR-1;;02.02.2025;;Niemand;;\n'
			),
			around
		)
	);
	expect(made.acts).toEqual([
		expect.objectContaining({
			name: 'work.bringIn',
			args: {
				...{ title: 'Dichtung gewechselt', site: 's', ref: 'W-7', assetId: 'm1', workKind: 'repair' },
				...{ requestedAt: '2025-02-01T07:00:00.000Z', doneAt: '2025-02-01T09:30:00.000Z' },
				...{ minutes: 90, person: 'p1', failure: { mode: 'ELP', cause: '1.1' } }
			}
		})
	]);
	expect(problems(made)).toEqual([
		[],
		[],
		[{ code: 'not-done-yet', field: 'doneAt' }],
		[{ code: 'unknown-word', field: 'person', about: 'Niemand' }]
	]);
});
