import { expect, test } from 'vitest';
import { atOnce } from '#core/import/steps.ts';
import { convert, readingOf } from '#core/import/convert.ts';
import { openCsv } from '#core/import/dialect.ts';
import { fieldsOf } from '#core/import/import-fields.ts';
import { kindOf, recognise } from '#core/import/recognise.ts';
import { planPlaces } from '#core/import/kinds/plan-places.ts';
import type { AssetDoc } from '#core/import/kinds/plan-places.ts';
import type { ImportKind } from '#core/import/fields.ts';

const asset = (id: string, code: string, more: Partial<AssetDoc> = {}): AssetDoc => ({
	...{ id, code, kind: 'machine', name: code, site: 's', scopes: ['site:s'], rev: 1, archived: false },
	...{ state: 'running', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
	createdBy: 'p',
	...more
});

const SITE = asset('s', 'HAM', { kind: 'site', name: 'Hamburg' });

const plan = (text: string, assets: AssetDoc[] = [], kind: ImportKind = 'assets') => {
	const file = openCsv(text);
	if (!file) throw new Error('no table');
	const fields = fieldsOf(kind);
	const reading = readingOf(file.rows, fields, recognise(file.header.cells, fields), {
		decimal: '.',
		day: 'dmy'
	});
	const rows = atOnce(convert(file.rows, fields, reading, file.header.cells.length));
	return atOnce(
		planPlaces(rows, {
			site: SITE,
			assets: [SITE, ...assets],
			usual: kind === 'locations' ? 'area' : 'by-parent'
		})
	);
};

const outcomes = ({ rows }: ReturnType<typeof plan>) => rows.map(({ outcome }) => outcome);
const problems = ({ rows }: ReturnType<typeof plan>) => rows.map((row) => row.problems);

test('parents may stand anywhere in the file: each is made before what lies in it', () => {
	const made = plan(
		'Code;Name;Parent;Type\nG;Gearbox;D;component\nD;Drive;M;component\nM;Filler;H;machine\nH;Hall;;area\n'
	);
	expect(outcomes(made)).toEqual(['new', 'new', 'new', 'new']);
	expect(made.acts.map(({ args }) => args['code'])).toEqual(['H', 'M', 'D', 'G']);
	expect(made.acts.map(({ args, refs }) => args['parentId'] ?? refs?.['parentId']?.act)).toEqual([
		's',
		0,
		1,
		2
	]);
});

test('what has a code is changed, and only where the file says something else', () => {
	const there = asset('a1', 'FIL-1', { name: 'Filler', maker: 'Krones', parentId: 's' });
	const made = plan('code;name;maker;serial\nfil-1;Filler;KHS;77\n', [there]);
	expect(outcomes(made)).toEqual(['changed']);
	expect(made.acts).toMatchObject([
		{
			name: 'asset.edit',
			args: { id: 'a1', changes: { maker: { from: 'Krones', to: 'KHS' }, serial: { to: '77' } } }
		}
	]);
	expect(outcomes(plan('code;name\nFIL-1;Filler\n', [there]))).toEqual(['same']);
});

test('an empty cell says nothing and takes nothing away', () => {
	const there = asset('a1', 'FIL-1', { name: 'Filler', maker: 'Krones', parentId: 's' });
	expect(outcomes(plan('code;name;maker;parent\nFIL-1;Filler;;\n', [there]))).toEqual(['same']);
});

test('what lies elsewhere moves, also under what the file makes', () => {
	const there = asset('a1', 'FIL-1', { name: 'Filler', parentId: 's' });
	const made = plan('code;name;parent;kind\nFIL-1;Filler;H2;\nH2;Hall 2;;area\n', [there]);
	expect(made.acts).toMatchObject([
		{ name: 'asset.create' },
		{ name: 'asset.move', args: { id: 'a1', parentId: { from: 's' } }, refs: { 'parentId.to': { act: 0 } } }
	]);
});

test('an unknown parent, a loop and what hangs on them are told, each in its row', () => {
	const made = plan('code;name;parent\nA;A;B\nB;B;C\nC;C;A\nD;D;A\nE;E;nowhere\nF;F;E\nG;G;\nH;H;H\n');
	expect(problems(made)).toEqual([
		[{ code: 'cycle', field: 'parent', about: 'A › B › C › A' }],
		[{ code: 'cycle', field: 'parent', about: 'A › B › C › A' }],
		[{ code: 'cycle', field: 'parent', about: 'A › B › C › A' }],
		[{ code: 'parent-wrong', field: 'parent', about: '2' }],
		[{ code: 'unknown-parent', field: 'parent', about: 'nowhere' }],
		[{ code: 'parent-wrong', field: 'parent', about: '6' }],
		[],
		[{ code: 'cycle', field: 'parent', about: 'H › H' }]
	]);
	expect(made.acts.map(({ args }) => args['code'])).toEqual(['G']);
});

test('what would lie in something that lies in it now is told before anything is done', () => {
	const there = [
		asset('a', 'A', { parentId: 's' }),
		asset('b', 'B', { parentId: 'a' }),
		asset('c', 'C', { parentId: 'b' })
	];
	expect(problems(plan('code;name;parent\nA;A;C\n', there))).toEqual([
		[{ code: 'cycle', field: 'parent', about: 'A › A' }]
	]);
	// Changing places is none, where the file says both.
	expect(outcomes(plan('code;name;parent\nA;A;C\nC;C;HAM\n', there))).toEqual(['changed', 'changed']);
});

test('the second row with one code is told which line was first', () => {
	const made = plan('code;name\nA;One\nB;Two\na;Again\n');
	expect(outcomes(made)).toEqual(['new', 'new', 'wrong']);
	expect(problems(made)[2]).toEqual([{ code: 'twice', field: 'code', about: '2' }]);
});

test('a name that several things have is no parent', () => {
	const pumps = [asset('a1', 'P1', { name: 'Pump' }), asset('a2', 'P2', { name: 'Pump' })];
	expect(problems(plan('code;name;parent\nX;X;Pump\n', pumps))).toEqual([
		[{ code: 'several', field: 'parent', about: 'Pump' }]
	]);
});

test('wrong cells are told with their column and what stands there', () => {
	const made = plan(
		'code;name;warranty until;criticality;out of service\nA;A;31.02.2026;E;perhaps\nB\u0007;B;;;\n;;;;\nC;;;;'
	);
	expect(problems(made)).toEqual([
		[
			{ code: 'unknown-word', field: 'criticality', about: 'E' },
			{ code: 'no-day', field: 'warrantyUntil', about: '31.02.2026' },
			{ code: 'no-yes-or-no', field: 'archived', about: 'perhaps' }
		],
		[{ code: 'control-signs', field: 'code', about: 'B\u0007' }],
		[{ code: 'missing', field: 'name' }]
	]);
});

test('more cells than there are columns are no row of this list', () => {
	expect(problems(plan('code;name\nA;Filler; new\nB;B;\n'))).toEqual([[{ code: 'too-many-cells' }], []]);
});

test('a chain as deep as the file is long is no trouble', () => {
	const lines = Array.from({ length: 10_000 }, (_, n) => `M${n};Part ${n};${n === 9_999 ? '' : `M${n + 1}`}`);
	const made = plan(`code;name;parent\n${lines.join('\n')}\n`);
	expect(new Set(outcomes(made))).toEqual(new Set(['new']));
	expect(made.acts[0]?.args['code']).toBe('M9999');
});

test('column names are known in four languages, whatever their case and spaces', () => {
	const codes = fieldsOf('assets');
	const found = (header: string) => Object.keys(recognise(header.split(';'), codes)).sort();
	const all = ['code', 'maker', 'name', 'parent', 'serial', 'warrantyUntil'];
	expect(found('CODE; Name ;Parent;Manufacturer;Serial No.;Warranty until')).toEqual(all);
	expect(found('Kennung;Bezeichnung;Übergeordnet;Hersteller;Seriennummer;Garantie bis')).toEqual(all);
	expect(found('Código;Nombre;Padre;Fabricante;Número de serie;Garantía hasta')).toEqual(all);
	expect(found('Kod;Nazwa;Nadrzędny;Producent;Numer seryjny;Gwarancja do')).toEqual(all);
});

const ATLAS_ASSETS =
	'ID,Name,Description,Status,Archived,Location Name,Parent Asset,Area,Barcode,Category,Primary User,Warranty Expiration Date,Additional Information,Serial Number,Assigned To,Teams,Parts,Vendors,Contractors,Acquisition cost';
const ATLAS_LOCATIONS = 'ID,Name,Address,Parent Location,Assigned To,Teams,Vendors,Contractors';

test('the templates of Atlas CMMS are known by their columns', () => {
	expect(kindOf(ATLAS_ASSETS.split(','))).toBe('assets');
	expect(kindOf(ATLAS_LOCATIONS.split(','))).toBe('locations');
});

test('an export of Atlas comes in without codes: by name, its barcode as code and label', () => {
	const hall = asset('h', 'H1', { kind: 'area', name: 'Hall 1', parentId: 's' });
	const made = plan(
		`${ATLAS_ASSETS}\n17,Fans,,Down,No,Hall 1,Ventilation,,01-EF,HVAC,,,,258,,,"Sensors, Stop button",,,\n,Ventilation,"air, fresh",Operational,No,Hall 1,,,01-VS,HVAC,,2024-03-02 16:25:04.594,,,,,,,,1000\n`,
		[hall]
	);
	expect(made.acts.map(({ args }) => args)).toEqual([
		{
			...{ kind: 'machine', code: '01-VS', name: 'Ventilation', description: 'air, fresh', group: 'HVAC' },
			...{ warrantyUntil: '2024-03-02', parentId: 'h', state: 'running', tags: ['01-VS'] }
		},
		{
			...{ kind: 'component', code: '01-EF', name: 'Fans', serial: '258', group: 'HVAC', state: 'stopped' },
			...{ tags: ['01-EF'], externalIds: [{ system: 'import', id: '17' }] }
		}
	]);
});

test('locations are areas, and come in a second time without a change', () => {
	const made = plan(`${ATLAS_LOCATIONS}\n,Hall,Street 1,,,,,\n,Corner,,Hall,,,,\n`, [], 'locations');
	expect(made.acts.map(({ args }) => [args['kind'], args['code'], args['name']])).toEqual([
		['area', 'Hall', 'Hall'],
		['area', 'Corner', 'Corner']
	]);
	const there = [
		asset('h', 'Hall', { kind: 'area', parentId: 's' }),
		asset('c', 'Corner', { kind: 'area', parentId: 'h' })
	];
	const again = plan(`${ATLAS_LOCATIONS}\n,Hall,Street 1,,,,,\n,Corner,,Hall,,,,\n`, there, 'locations');
	expect(outcomes(again)).toEqual(['same', 'same']);
});
