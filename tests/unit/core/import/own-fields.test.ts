import { expect, test } from 'vitest';
import { atOnce } from '#core/import/steps.ts';
import { convert, readingOf } from '#core/import/convert.ts';
import { openCsv } from '#core/import/dialect.ts';
import { exportRows } from '#core/import/export-rows.ts';
import { fieldsOf } from '#core/import/import-fields.ts';
import type { ClassDoc } from '#core/import/kinds/own-fields.ts';
import { planPlaces } from '#core/import/kinds/plan-places.ts';
import type { AssetDoc } from '#core/import/kinds/plan-places.ts';
import { recognise } from '#core/import/recognise.ts';

const base = {
	...{ site: 's', scopes: ['site:s'], rev: 1, archived: false, createdBy: 'p' },
	...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }
};
const asset = (id: string, code: string, more: Partial<AssetDoc> = {}): AssetDoc => ({
	...{ ...base, id, code, kind: 'machine', name: code, state: 'running' },
	...more
});
const PUMPS: ClassDoc = {
	...{ ...base, id: 'pumps', kind: 'assetClass', name: 'Pumps', code: 'PUMP' },
	fields: {
		f1: { name: 'Förderhöhe', type: 'number', unit: 'm' },
		f2: { name: 'Dichtung', type: 'choice', choices: ['EPDM', 'FKM'] },
		f3: { name: 'Ex-Schutz', type: 'yes-no' }
	}
};
const SITE = asset('s', 'HAM', { kind: 'site' });

const plan = (text: string, assets: AssetDoc[] = []) => {
	const file = openCsv(text);
	if (!file) throw new Error('no table');
	const fields = fieldsOf('assets', [PUMPS]);
	const mapping = recognise(file.header.cells, fields);
	const reading = readingOf(file.rows, fields, mapping, { decimal: ',', day: 'dmy' });
	const rows = atOnce(convert(file.rows, fields, reading, file.header.cells.length));
	return atOnce(
		planPlaces(rows, { site: SITE, assets: [SITE, ...assets], classes: [PUMPS], usual: 'by-parent' })
	);
};

test('columns called like fields of a class fill them in for machines of that class', () => {
	const made = plan(
		'Code;Name;Maschinenklasse;Förderhöhe;Dichtung;Ex-Schutz\nP-1;Pumpe;pump;12,5;epdm;nein\n'
	);
	expect(made.acts).toMatchObject([
		{ name: 'asset.create', args: { classId: 'pumps', fields: { f1: 12.5, f2: 'EPDM', f3: false } } }
	]);
});

test('of what is there only the fields change that the file says otherwise', () => {
	const there = asset('p1', 'P-1', { classId: 'pumps', fields: { f1: 12, f3: true } });
	const made = plan('code;förderhöhe;ex-schutz\nP-1;14;ja\n', [there]);
	expect(made.acts).toMatchObject([
		{ name: 'asset.setFields', args: { id: 'p1', changes: { f1: { from: 12, to: 14 } } } }
	]);
});

test('a field that the class does not have and a class that nobody knows are told row by row', () => {
	const made = plan('code;name;machine class;Förderhöhe\nA;A;;3\nB;B;Doors;\n');
	expect(made.rows.map(({ problems }) => problems)).toEqual([
		[{ code: 'not-in-class', field: 'own:Förderhöhe', about: '3' }],
		[{ code: 'unknown-word', field: 'class', about: 'Doors' }]
	]);
});

test('they are taken out under the names by which they come in again', () => {
	const doc = asset('p1', 'P-1', { classId: 'pumps', fields: { f1: 12.5, f2: 'FKM', f3: true } });
	const words = {
		labelOf: (field: string) => field.replace('own:', ''),
		decimal: ',',
		yesNo: ['ja', 'nein']
	} as const;
	const [head = [], row = []] = exportRows('assets', [doc], words, [PUMPS]);
	const cell = (name: string) => row[head.indexOf(name)];
	expect(['class', 'Förderhöhe', 'Dichtung', 'Ex-Schutz'].map(cell)).toEqual(['PUMP', '12,5', 'FKM', 'ja']);
});
