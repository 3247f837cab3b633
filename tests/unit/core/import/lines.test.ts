import { expect, test } from 'vitest';
import { convert, readingOf } from '#core/import/convert.ts';
import { openCsv } from '#core/import/dialect.ts';
import { historyLines, lineRows, meterLines, readingLines, stockLines } from '#core/import/export-lines.ts';
import type { ExportWords } from '#core/import/export-rows.ts';
import type { ImportKind } from '#core/import/fields.ts';
import { fieldsOf } from '#core/import/import-fields.ts';
import { planMeters } from '#core/import/kinds/meters.ts';
import { planStock } from '#core/import/kinds/stock-counts.ts';
import { planHistory } from '#core/import/kinds/work-history.ts';
import { recognise } from '#core/import/recognise.ts';
import { onTheWall } from '#core/import/site-clock.ts';
import { atOnce } from '#core/import/steps.ts';
import { toCsv } from '#core/import/to-csv.ts';
import type { Doc } from '#core/model/document.ts';
import { gaugeId } from '#core/model/gauge-id.ts';
import { isAsset, isKind } from '#core/model/kind-guards.ts';
import { exchange as de } from '#lib/i18n/messages/de/parts/exchange.ts';

const zone = 'Europe/Berlin';
const doc = (id: string, kind: string, more: object): Doc => ({
	...{ id, kind, site: 's', scopes: ['site:s'], rev: 1, archived: false, createdBy: 'p' },
	...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
	...more
});
const labels: Readonly<Record<string, string>> = de.fields;
const words: ExportWords = {
	labelOf: (field) => labels[field] ?? field,
	decimal: ',',
	yesNo: ['ja', 'nein']
};

/** Taken out as a file, and read again as the import reads it. */
const again = (kind: ImportKind, rows: string[][]) => {
	const file = openCsv(toCsv(rows, ';'));
	if (!file) throw new Error('no table');
	const fields = fieldsOf(kind);
	const reading = readingOf(file.rows, fields, recognise(file.header.cells, fields), {
		decimal: ',',
		day: 'dmy'
	});
	return atOnce(convert(file.rows, fields, reading, file.header.cells.length));
};

const PRESS = doc('m1', 'machine', {
	...{ code: 'PR-1', name: 'Press', state: 'running' },
	meters: {
		old: { name: 'Stunden', unit: 'h', type: 'counter', archived: true },
		hours: { name: 'Stunden', unit: 'h', type: 'counter', rollover: 10_000, perDay: 7.5 },
		bar: { name: 'Druck', unit: 'bar', type: 'gauge', warn: { min: 2, max: 4.25 }, fail: { max: 6 } }
	}
});
const read = (id: string, meter: string, value: number, at: string, more: object = {}) =>
	doc(id, 'reading', { asset: 'm1', meter, value, at, by: 'p', source: 'person', ...more });
const READINGS = [
	read('r1', 'hours', 1200, '2026-03-24T06:15:42.123Z'),
	read('r2', 'hours', 1300, '2026-03-25T06:15:42.123Z'),
	read('r3', 'hours', 1208, '2026-03-25T06:16:00.000Z', { corrects: 'r2' }),
	// The hour that comes twice.
	read('r4', 'bar', 3.5, '2025-10-26T00:30:00.000Z'),
	read('r5', 'bar', 3.75, '2025-10-26T01:30:00.000Z')
];
const GAUGE = doc(gaugeId('m1', 'hours'), 'gauge', {
	...{ asset: 'm1', meter: 'hours', value: 1208, at: '2026-03-25T06:16:00.000Z', reading: 'r3' }
});

test('meters that are taken out and brought in again change nothing, with their limits and where they stand', () => {
	const rows = again('meters', lineRows('meters', meterLines({ docs: [PRESS, GAUGE], zone }), words));
	expect(rows.map(({ values }) => [values['meter'], values['reading'], values['warnMax']])).toEqual([
		['Stunden', 1208, undefined],
		['Druck', undefined, 4.25]
	]);
	const made = atOnce(
		planMeters(rows, {
			assets: [PRESS].filter(isAsset),
			zone,
			readingOf: (id) => (id === GAUGE.id ? { value: GAUGE['value'], at: GAUGE['at'] } : undefined)
		})
	);
	expect(made.acts).toEqual([]);
	expect(made.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
});

test('so do readings, each at its minute by the clock of the site; what was corrected is not among them', () => {
	const rows = again(
		'meters',
		lineRows('meters', readingLines({ docs: [PRESS, ...READINGS], zone }), words, true)
	);
	expect(rows.map(({ values }) => [values['meter'], values['reading'], values['readAt']])).toEqual([
		['Druck', 3.5, '2025-10-26T02:30'],
		['Druck', 3.75, '2025-10-26T02:30'],
		['Stunden', 1200, '2026-03-24T07:15'],
		['Stunden', 1208, '2026-03-25T07:16']
	]);
	const known = new Set(
		READINGS.flatMap((one) =>
			isKind(one, 'reading') ? [`${gaugeId('m1', one.meter)} ${one.value} ${onTheWall(one.at, zone)}`] : []
		)
	);
	const around = { assets: [PRESS].filter(isAsset), zone, readingOf: () => undefined };
	const isRead = (gauge: string, value: number, wall: string) => known.has(`${gauge} ${value} ${wall}`);
	expect(atOnce(planMeters(rows, { ...around, isRead })).acts).toEqual([]);
	// Elsewhere all of them are new, but for the second of two in one minute, which is told.
	const elsewhere = atOnce(planMeters(rows, around));
	expect(elsewhere.acts.map(({ name, args }) => [name, args['value']])).toEqual([
		['reading.add', 3.5],
		['reading.add', 1200],
		['reading.add', 1208]
	]);
	expect(elsewhere.rows[1]?.problems).toEqual([{ code: 'twice', field: 'meter', about: '2' }]);
});

test('stock that is taken out and brought in again changes nothing', () => {
	const docs = [
		doc('pt', 'part', { code: '0815', name: 'Seal', unit: 'pcs' }),
		doc('st', 'store', { code: 'MAIN', name: 'Main store' }),
		doc('st2', 'store', { code: 'CELLAR', name: 'Cellar' }),
		doc('b1', 'bin', { code: 'A-01', store: 'st' }),
		doc('b2', 'bin', { code: 'A-01', store: 'st2' }),
		doc('gone', 'bin', { code: 'X', store: 'st', archived: true }),
		...[
			['b1', 'st', 2.5],
			['b2', 'st2', 0],
			['gone', 'st', 9]
		].map(([bin, store, onHand]) =>
			doc(`level.pt.${bin}`, 'level', { part: 'pt', store, bin, onHand, lines: 1, lastAt: '2026-01-01' })
		)
	];
	const rows = again('stock', lineRows('stock', stockLines({ docs }), words));
	expect(rows.map(({ values }) => [values['part'], values['quantity'], values['store']])).toEqual([
		['0815', 2.5, 'MAIN'],
		['0815', 0, 'CELLAR']
	]);
	const made = atOnce(planStock(rows, { site: 's', docs, makesPlaces: true }));
	expect([made.acts, made.rows.map(({ outcome }) => outcome)]).toEqual([[], ['same', 'same']]);
});

test('work that was done is taken out with its times, minutes, person, codes and notes, and comes in under its number not again', () => {
	const at = (hour: number) => `2026-03-24T0${hour}:00:00.000Z`;
	const job = (id: string, more: object) =>
		doc(id, 'work', {
			...{
				code: id.toUpperCase(),
				title: 'Seal changed',
				status: 'closed',
				workKind: 'round',
				assetId: 'm1'
			},
			...{ impact: 'none', priority: 3, owner: { type: 'person', id: 'p1' }, origin: { type: 'request' } },
			times: { requested: at(5), started: at(6), done: at(7) },
			...more
		});
	const docs = [
		PRESS,
		doc('p1', 'person', { code: '104', name: 'Anna Kowalska' }),
		job('w2', {
			turns: { t: { to: 'done', at: at(7), by: 'p1' } },
			labour: { l: { at: at(7), by: 'p1', person: 'p1', from: at(6), to: at(7), minutes: 45 } },
			failure: { mode: 'ELP', found: 'Worn; dry', at: at(7), by: 'p1' },
			comments: { c: { at: at(7), by: 'p1', text: '=HYPERLINK("x")' } }
		}),
		job('w1', {
			origin: { type: 'import', system: 'import', ref: 'OLD-7' },
			times: { requested: '2025-01-01T11:00:00.000Z', done: '2025-01-01T11:00:00.000Z' }
		}),
		job('w3', { status: 'cancelled' }),
		job('w4', { status: 'in-progress', times: { requested: at(5) } })
	];
	const rows = again('history', lineRows('history', historyLines({ docs, zone }), words));
	expect(rows.map(({ values }) => values)).toEqual([
		{
			...{ number: 'OLD-7', title: 'Seal changed', machine: 'PR-1', workKind: 'round' },
			...{ requestedAt: '2025-01-01T12:00', doneAt: '2025-01-01T12:00' }
		},
		{
			...{ number: 'W2', title: 'Seal changed', machine: 'PR-1', workKind: 'round', minutes: 45 },
			...{ requestedAt: '2026-03-24T06:00', startedAt: '2026-03-24T07:00', doneAt: '2026-03-24T08:00' },
			...{ person: '104', mode: 'ELP', note: 'Worn; dry\n=HYPERLINK("x")' }
		}
	]);
	const made = atOnce(
		planHistory(rows, {
			...{ site: 's', zone, assets: [PRESS].filter(isAsset), people: [], codes: [] },
			isKnown: (number) => ['OLD-7', 'W2'].includes(number),
			now: '2026-11-30T00:00:00.000Z'
		})
	);
	expect([made.acts, made.rows.map(({ outcome }) => outcome)]).toEqual([[], ['same', 'same']]);
});
