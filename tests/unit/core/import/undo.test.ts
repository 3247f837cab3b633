import { expect, test } from 'vitest';
import { planUndo } from '#core/import/undo.ts';
import { doneOf, placeOfAct, placesOf, refusedOf } from '#core/import/journal.ts';
import type { Doc } from '#core/model/document.ts';
import type { Op } from '#core/sync/op.ts';

const op = (seq: number, name: string, args: object): Op => ({
	...{ id: `phone001:${seq}`, client: 'phone001', seq, name, v: 1, args, base: {}, tz: 'UTC', clock: 0 },
	...{ at: '2026-01-01T00:00:00.000Z', actor: 'p', device: 'd', dataAge: null }
});

const doc = (id: string, more: object = {}): Doc => ({
	...{
		id,
		kind: 'machine',
		site: 's',
		scopes: ['site:s'],
		rev: 1,
		archived: false,
		createdBy: 'p',
		code: id
	},
	...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
	...more
});

test('what was made last goes first, so that nothing is left in what is gone', () => {
	const ops = [op(1, 'asset.create', { code: 'H' }), op(2, 'asset.create', { code: 'M' })];
	const plan = planUndo(ops, [doc('a_phone001_1'), doc('a_phone001_2')]);
	expect(plan.acts.map(({ name, args }) => [name, args['id']])).toEqual([
		['asset.retire', 'a_phone001_2'],
		['asset.retire', 'a_phone001_1']
	]);
	expect(plan.kept).toEqual([]);
});

test('what somebody changed since stays, and is told', () => {
	const ops = [
		op(1, 'asset.create', {}),
		op(2, 'asset.edit', { id: 'm', changes: { name: { from: 'A', to: 'B' } } })
	];
	const plan = planUndo(ops, [doc('a_phone001_1', { rev: 2 }), doc('m', { name: 'C' })]);
	expect(plan.acts).toEqual([]);
	expect(plan.kept).toEqual([
		{ called: 'm', code: 'changed-since' },
		{ called: 'a_phone001_1', code: 'changed-since' }
	]);
});

test('of one machine the fields go back that still say what the import made of them', () => {
	const changes = { name: { from: 'A', to: 'B' }, maker: { to: 'KHS' } };
	const plan = planUndo([op(1, 'asset.edit', { id: 'm', changes })], [doc('m', { name: 'C', maker: 'KHS' })]);
	expect(plan.acts).toMatchObject([
		{ name: 'asset.edit', args: { id: 'm', changes: { maker: { from: 'KHS', to: null } } } }
	]);
	expect(plan.kept).toEqual([{ called: 'm', code: 'changed-since' }]);
});

test('moves, labels, states and what went out of service go back the way they came', () => {
	const ops = [
		op(1, 'asset.move', { id: 'm', parentId: { from: 'x', to: 'y' } }),
		op(2, 'asset.bindTag', { id: 'm', tag: 'T' }),
		op(3, 'asset.setState', { id: 'm', state: 'stopped', from: 'running' }),
		op(4, 'asset.retire', { id: 'n' })
	];
	const docs = [doc('m', { parentId: 'y', tags: ['T'], state: 'stopped' }), doc('n', { archived: true })];
	expect(planUndo(ops, docs).acts.map(({ name, args }) => [name, args])).toEqual([
		['asset.restore', { id: 'n' }],
		['asset.setState', { id: 'm', state: 'running', from: 'stopped' }],
		['asset.unbindTag', { id: 'm', tag: 'T' }],
		['asset.move', { id: 'm', parentId: { from: 'y', to: 'x' } }]
	]);
});

test('what the import made and then changed goes as a whole', () => {
	const ops = [op(1, 'asset.create', {}), op(2, 'asset.retire', { id: 'a_phone001_1' })];
	expect(planUndo(ops, [doc('a_phone001_1', { archived: true, rev: 2 })]).acts).toEqual([]);
});

test('what was not accepted needs no taking back', () => {
	expect(planUndo([op(1, 'asset.create', {})], [])).toEqual({ acts: [], kept: [] });
});

test('a count is taken back by a line of its own, unless something moved since; bins it made are put away', () => {
	const ops = [op(1, 'bin.create', {}), op(2, 'stock.count', {}), op(3, 'stock.count', {})];
	const at = '2026-01-01T00:00:00.000Z';
	const line = (seq: number, bin: string) =>
		doc(`mv_phone001_${seq}`, { kind: 'movement', part: 'pt', bin, quantity: 5, counted: 8, at });
	const level = (bin: string, onHand: number) =>
		doc(`level.pt.${bin}`, { kind: 'level', part: 'pt', bin, onHand, lastAt: at });
	const docs = [
		...[line(2, 'b1'), level('b1', 8), line(3, 'b2'), level('b2', 6)],
		...[doc('b_phone001_1', { kind: 'bin' }), doc('pt', { kind: 'part', code: 'S-1' })]
	];
	const plan = planUndo(ops, docs);
	expect(plan.acts.map(({ name, args }) => [name, args])).toEqual([
		['stock.adjust', { part: 'pt', bin: 'b1', quantity: -5, reason: 'Import ↩' }],
		['bin.archive', { id: 'b_phone001_1', archived: true }]
	]);
	expect(plan.kept).toEqual([{ called: 'S-1', code: 'changed-since' }]);
});

test('work that was brought in goes out again, a meter is put away, and what was read stays', () => {
	const meter = { name: 'Hours', unit: 'h', type: 'counter' };
	const ops = [
		op(1, 'work.bringIn', {}),
		op(2, 'asset.setMeter', { id: 'm', key: 'h', to: meter }),
		op(3, 'reading.add', { asset: 'm', meter: 'h', value: 1 })
	];
	const plan = planUndo(ops, [doc('w_phone001_1', { kind: 'work' }), doc('m', { meters: { h: meter } })]);
	expect(plan.acts.map(({ name, args }) => [name, args])).toEqual([
		['asset.setMeter', { id: 'm', key: 'h', from: meter, to: { ...meter, archived: true } }],
		['work.takeOut', { id: 'w_phone001_1' }]
	]);
	expect(plan.kept).toEqual([{ called: 'h', code: 'unknown' }]);
});

test('the journal finds what each act became, past those that were refused', () => {
	const refused = [{ act: 1, line: 3, code: 'not-allowed' }];
	const journal = {
		batches: [
			{ first: 0, count: 3, n: 10, client: 'c', seq: 1, refused },
			{ first: 3, count: 2, n: 20, client: 'c', seq: 9, refused: [] }
		]
	};
	expect([0, 1, 2, 3, 4, 5].map((act) => placeOfAct(journal, act))).toEqual([
		10,
		undefined,
		11,
		20,
		21,
		undefined
	]);
	expect(placesOf(journal)).toEqual([10, 11, 20, 21]);
	expect(doneOf(journal)).toBe(5);
	expect(refusedOf(journal)).toEqual(refused);
});
