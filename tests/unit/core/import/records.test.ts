import { expect, test } from 'vitest';
import { atOnce } from '#core/import/steps.ts';
import { convert, readingOf } from '#core/import/convert.ts';
import { openCsv } from '#core/import/dialect.ts';
import { exportFields, exportRows } from '#core/import/export-rows.ts';
import { fieldsOf } from '#core/import/import-fields.ts';
import { IMPORT_KINDS, type ImportKind } from '#core/import/fields.ts';
import { maintenancePlans } from '#core/import/kinds/maintenance-plans.ts';
import { planPlaces } from '#core/import/kinds/plan-places.ts';
import { planRecords, recordImport } from '#core/import/kinds/plan-records.ts';
import { kindOf, recognise } from '#core/import/recognise.ts';
import { safeCell, toCsv } from '#core/import/to-csv.ts';
import type { Doc } from '#core/model/document.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import { exchange as de } from '#lib/i18n/messages/de/parts/exchange.ts';
import { exchange as en } from '#lib/i18n/messages/en/parts/exchange.ts';
import { exchange as es } from '#lib/i18n/messages/es/parts/exchange.ts';
import { exchange as pl } from '#lib/i18n/messages/pl/parts/exchange.ts';

const doc = (id: string, kind: string, more: object): Doc => ({
	...{ id, kind, site: 's', scopes: ['site:s'], rev: 1, archived: false, createdBy: 'p' },
	...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
	...more
});

const rowsOf = (text: string, kind: ImportKind) => {
	const file = openCsv(text);
	if (!file) throw new Error('no table');
	const fields = fieldsOf(kind);
	const mapping = recognise(file.header.cells, fields);
	const reading = readingOf(file.rows, fields, mapping, { decimal: '.', day: 'dmy' });
	return atOnce(convert(file.rows, fields, reading, file.header.cells.length));
};

const plan = (text: string, kind: 'parts' | 'people', docs: Doc[] = []) =>
	atOnce(planRecords(rowsOf(text, kind), recordImport(kind, 's'), { site: 's', docs }));

const ATLAS_PARTS =
	'ID,Name,Cost,Category,Non Stock,Barcode,Description,Quantity,Additional Information,Area,Minimum Quantity,Assigned To,Contractors,Vendors,Teams';

test('parts of Atlas CMMS are known by their columns and come in by their number', () => {
	expect(kindOf(ATLAS_PARTS.split(','))).toBe('parts');
	const made = plan(
		`${ATLAS_PARTS}\n2505, O-rings ,5,Hydraulic,No,82168288, Seals ,3,,,3,,,Vendor1,\n`,
		'parts'
	);
	expect(made.acts[0]?.args).toEqual({
		...{
			code: '2505',
			name: 'O-rings',
			group: 'Hydraulic',
			description: 'Seals',
			unit: 'pcs',
			stocked: true
		},
		...{ supplier: 'Vendor1', tags: ['82168288'], externalIds: [{ system: 'import', id: '2505' }], site: 's' }
	});
	const there = doc('pt1', 'part', made.acts[0]?.args ?? {});
	const again = plan(
		`${ATLAS_PARTS}\n2505,O-rings,5,Hydraulic,No,82168288,Seals,3,,,3,,,Vendor1,\n`,
		'parts',
		[there]
	);
	expect(again.rows.map(({ outcome }) => outcome)).toEqual(['same']);
});

test('people need a code, a name and a role, and a list changes nobody’s rights', () => {
	const there = doc('p1', 'person', { code: 'E1', name: 'Ann', grants: [{ role: 'admin', site: 's' }] });
	const made = plan('Code;Name;Role\nE1;Anna;viewer\nE2;Bob;Techniker\nE3;Cid;\nE4;Dan;Admin\n', 'people', [
		there
	]);
	expect(made.acts).toMatchObject([
		{ name: 'person.edit', args: { id: 'p1', changes: { name: { from: 'Ann', to: 'Anna' } } } },
		{ name: 'person.create', args: { code: 'E2', grants: [{ role: 'technician', site: 's' }] } }
	]);
	expect(made.acts[0]?.args['changes']).not.toHaveProperty('grants');
	expect(made.rows.map(({ problems }) => problems[0]?.code)).toEqual([
		undefined,
		undefined,
		'missing',
		'unknown-word'
	]);
});

for (const [language, words] of Object.entries({ en, de, es, pl })) {
	for (const kind of IMPORT_KINDS) {
		test(`${kind} that were taken out with ${language} words are known again, column by column`, () => {
			const labels: Readonly<Record<string, string>> = words.fields;
			const fields = exportFields(kind);
			const header = fields.map(({ name }) => labels[name] ?? '');
			const found = recognise(header, fieldsOf(kind));
			expect(fields.map(({ name }) => found[name])).toEqual(fields.map((_, i) => i));
		});
	}
}

test('a plant that is taken out and brought in again changes nothing', () => {
	const site = doc('s', 'site', { code: 'HAM', name: 'Hamburg', state: 'running' });
	const docs = [
		doc('b', 'machine', {
			...{ code: 'F1', name: '=cmd|’/c calc’', parentId: 'a', state: 'stopped', maker: '"KHS"; Dortmund' },
			...{ tags: ['-12', 'x'], warrantyUntil: '2027-01-31', externalIds: [{ system: 'import', id: '+7' }] }
		}),
		doc('a', 'area', { code: 'H1', name: 'Hall\nnorth', parentId: 's', state: 'running' }),
		doc('c', 'component', {
			...{ code: '10LAC10 AP001', name: 'Pump', parentId: 'b', state: 'running' },
			...{ tags: ['a  label with  two blanks'], externalIds: [{ system: 'MES', id: 'L4-AP' }] }
		}),
		site
	];
	const text = toCsv(
		exportRows('assets', docs, {
			labelOf: (field) => (de.fields as Readonly<Record<string, string>>)[field] ?? field,
			decimal: ',',
			yesNo: ['ja', 'nein']
		}),
		';'
	);
	expect(text).toContain("'=cmd");
	const rows = rowsOf(text, 'assets');
	const assets = docs.filter(isAsset);
	const own = assets.find(({ id }) => id === 's');
	if (!own) throw new Error('no site');
	const made = atOnce(planPlaces(rows, { site: own, assets, usual: 'by-parent' }));
	expect(made.rows.map(({ outcome, problems }) => [outcome, problems])).toEqual([
		['same', []],
		['same', []],
		['same', []],
		['same', []]
	]);
});

test('no cell that is taken out is run by a spreadsheet, and numbers stay numbers', () => {
	for (const cell of ['=1+1', '+49 40', '@SUM(A1)', '-cmd', '\tx', '\rx'])
		expect(safeCell(cell)).toBe(`'${cell}`);
	for (const cell of ['-12', '+3,5', '12', 'a=b', 'x-y']) expect(safeCell(cell)).toBe(cell);
});

const MACHINES = [
	doc('m1', 'machine', { code: 'F1', name: 'Filler', state: 'running' }),
	doc('m2', 'machine', { code: 'F2', name: 'Filler 2', state: 'running' })
];
const plansIn = (text: string, docs: Doc[] = []) =>
	atOnce(planRecords(rowsOf(text, 'plans'), maintenancePlans(MACHINES), { site: 's', docs }));

test('maintenance plans come in with their machines and their rule', () => {
	const text =
		'Kennung;Name;Maschinen;Alle;Einheit des Intervalls;Zum ersten Mal am;Ab Erledigung;Dauer in Minuten\n' +
		'PM-1;Abschmieren;F1|f2;3;Monate;31.01.2026;ja;45\nPM-2;Prüfen;F9;1;Woche;02.01.2026;;\nPM-3;Ohne Beginn;F1;1;Woche;;;\n';
	expect(kindOf(text.split('\n')[0]?.split(';') ?? [])).toBe('plans');
	const made = plansIn(text);
	expect(made.acts.map(({ name, args }) => [name, args])).toEqual([
		[
			'plan.create',
			{
				...{ code: 'PM-1', name: 'Abschmieren', site: 's', workKind: 'preventive', estimateMinutes: 45 },
				assets: ['m1', 'm2'],
				schedule: {
					calendar: { every: 3, unit: 'month', anchor: '2026-01-31' },
					...{ shiftEarly: 100, shiftLate: 100 }
				}
			}
		]
	]);
	expect(made.rows.map(({ problems }) => problems[0])).toEqual([
		undefined,
		{ code: 'unknown-parent', field: 'machines', about: 'F9' },
		{ code: 'missing', field: 'firstOn' }
	]);
	const there = doc('pl1', 'plan', { ...made.acts[0]?.args, state: 'active' });
	expect(plansIn(text, [there]).rows[0]?.outcome).toBe('same');
});

test('a plan with named days or a meter keeps its rule when a list changes its name', () => {
	const schedule = { calendar: { every: 1, unit: 'day', anchor: '2026-01-01', dates: ['2026-01-01'] } };
	const there = doc('pl1', 'plan', { code: 'PM-1', name: 'Old', state: 'active', schedule });
	const made = plansIn('Code,Name,Every,Interval unit\nPM-1,New,2,weeks\n', [there]);
	expect(made.acts[0]?.args).toEqual({ id: 'pl1', changes: { name: { from: 'Old', to: 'New' } } });
});

test('plans that are taken out and brought in again change nothing', () => {
	const schedule = {
		calendar: { every: 2, unit: 'week', anchor: '2026-01-05', weekdays: [1, 4] },
		leadDays: 3
	};
	const there = doc('pl1', 'plan', {
		...{
			code: 'PM-1',
			name: 'Check',
			state: 'active',
			workKind: 'inspection',
			assets: ['m1', 'm2'],
			schedule
		}
	});
	const words = { labelOf: (field: string) => field, decimal: '.', yesNo: ['yes', 'no'] } as const;
	const labels: Readonly<Record<string, string>> = en.fields;
	const text = toCsv(
		exportRows('plans', [there], { ...words, labelOf: (field) => labels[field] ?? '' }, MACHINES),
		','
	);
	expect(plansIn(text, [there]).rows.map(({ outcome, problems }) => [outcome, problems])).toEqual([
		['same', []]
	]);
});
