import { expect, test } from 'vitest';
import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import { keysOf } from '#core/model/keys.ts';
import { manualsFor } from '#lib/app/manuals/manuals-question.ts';
import type { ContentView } from '#lib/queries/contents.ts';
import { holdHere } from '#lib/queries/hold-here.ts';
import { docOf } from '../core/plant.ts';

const MANUAL = {
	m1: { title: 'Manual', type: 'manual', hash: 'a'.repeat(64), at: '2026-01-01T00:00:00.000Z', by: 'p' }
};
const machine = (id: string, parentId: string, more: object = {}) =>
	docOf({ id, kind: 'machine', code: id, name: id, parentId, state: 'running', documents: MANUAL, ...more });

const readOf = (docs: readonly Doc[]): Read => ({
	get: (id) => Promise.resolve(docs.find((doc) => doc.id === id)),
	find: (key) => Promise.resolve(docs.filter((doc) => keysOf(doc).includes(key)))
});

const PLANT = [
	docOf({ id: 'line1', kind: 'line', code: 'L1', name: 'Line 1', state: 'running', parentId: 'ham1' }),
	machine('filler', 'line1'),
	machine('drive', 'filler'),
	machine('bare', 'line1', { documents: {} }),
	machine('elsewhere', 'hall2'),
	machine('mine', 'hall2'),
	docOf({
		...{ id: 'w1', kind: 'work', code: 'W-1', title: 'Leaks', workKind: 'repair', status: 'planned' },
		...{ priority: 3, impact: 'none', assetId: 'mine', times: {}, origin: { type: 'request' } },
		owner: { type: 'person', id: 'anna' }
	}),
	docOf({
		...{ id: 'tablet', kind: 'device', name: 'Tablet', prefix: 'T1', state: 'active', use: 'shared' },
		asset: 'line1'
	}),
	docOf({ id: 'anna', kind: 'person', name: 'Anna', code: '1', state: 'active', grants: [] })
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

test('papers come of the machines of one’s open work and of one’s line with what lies in them, and of those chosen', async () => {
	const found = await manualsFor({ person: 'anna', device: 'tablet', chosen: ['elsewhere', 'gone'] })(
		readOf(PLANT)
	);
	expect(ids(found.relevant)).toEqual(['drive', 'filler', 'mine']);
	expect(ids(found.chosen)).toEqual(['elsewhere']);
	const nobody = await manualsFor({ person: 'bert', device: 'phone', chosen: [] })(readOf(PLANT));
	expect(nobody).toEqual({ chosen: [], relevant: [] });
});

const contents = (views: Readonly<Record<string, readonly ContentView[]>>) => {
	const asked: string[] = [];
	return {
		asked,
		look: ({ hash }: { hash: string }) => {
			asked.push(hash);
			return (show: (view: ContentView) => void) => {
				for (const view of views[hash] ?? []) show(view);
				return () => {};
			};
		}
	};
};
const here: ContentView = { is: 'here', blob: new Blob(['x']), way: { is: 'sent' } };
const away = (why: 'asking' | 'coming' | 'unreachable'): ContentView => ({ is: 'away', why });
const files = ['a', 'b', 'c'].map((hash) => ({ hash, mime: 'application/pdf' }));

test('files come one after the other, and one that nobody has sent yet holds up no other', async () => {
	const all = contents({ a: [away('asking'), here], b: [away('coming')], c: [here] });
	expect(await holdHere(all, files)).toBe(false);
	expect(all.asked).toEqual(['a', 'b', 'c']);
});

test('without a network nothing more is asked for', async () => {
	const none = contents({ a: [away('asking'), away('unreachable')] });
	expect(await holdHere(none, files)).toBe(false);
	expect(none.asked).toEqual(['a']);
});
