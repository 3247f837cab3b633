import { LEFT_OUT, SIDE_TABLES } from '#server/store/backup/backup-format.ts';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '#core/sync/op.ts';
import type { Doc } from '#core/model/document.ts';
import type { ReadTx } from '#server/store/store.ts';
import { timedKey } from '#server/store/timed-key.ts';
import { freshStores, type NewGround } from './ground.ts';
import { act, APPLIED, AT, doc, op } from './sample.ts';

const A = 'clientAAA';
const B = 'clientBBB';

export const records = (newGround: NewGround): void => {
	const stores = freshStores(newGround);

	describe('finding documents', () => {
		test('by id and by every one of their keys, in the order of the ids', async () => {
			const { store } = stores;
			const ids = ['b', 'B', 'a', 'Z', 'a-1', 'a_1', 'a1'];
			await store.write((tx) => tx.put(ids.map((id) => doc(id, { keys: ['parent:x', `code:${id}`] }))));
			const found = await store.read((tx) => tx.find('parent:x'));
			expect(found.map(({ id }) => id)).toEqual(['B', 'Z', 'a', 'a-1', 'a1', 'a_1', 'b']);
			expect(await store.read((tx) => tx.find('code:B'))).toEqual([found[0]]);
			expect(await store.read((tx) => tx.get('Z'))).toEqual(found[1]);
			expect(await store.read((tx) => tx.find('code:nothing'))).toEqual([]);
			expect(await store.read((tx) => tx.get('nothing'))).toBeUndefined();
		});

		test('by their keys of now, not those of yesterday', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('a1', { keys: ['tag:old', 'tag:both'] })]));
			await store.write((tx) => tx.put([doc('a1', { rev: 2, keys: ['tag:both', 'tag:new', 'tag:new'] })]));
			const found = async (key: string) => (await store.read((tx) => tx.find(key))).map(({ rev }) => rev);
			expect([await found('tag:old'), await found('tag:both'), await found('tag:new')]).toEqual([
				[],
				[2],
				[2]
			]);
		});

		test('readings by their time, so that a year of them need not be read to see the last', async () => {
			const { store } = stores;
			const key = 'meter:pump:temp';
			const line = (id: string, time: string) =>
				doc(id, { kind: 'reading', at: time, keys: [key, timedKey(key, time)] } as Partial<Doc>);
			const hour = (n: number) => `2026-03-23T0${n}:00:00.000Z`;
			await store.write((tx) => tx.put([line('r9', hour(1)), line('r2', hour(2)), line('r1', hour(3))]));
			const found = (tx: ReadTx, since?: string) =>
				tx.find(key, since).then((docs) => docs.map(({ id }) => id));
			expect(await store.read((tx) => found(tx, hour(2)))).toEqual(['r1', 'r2']);
			expect(await store.read((tx) => found(tx, hour(4)))).toEqual([]);
			expect(await store.read((tx) => found(tx))).toEqual(['r1', 'r2', 'r9']);
			expect(await store.read((tx) => tx.find('meter:pump:te', hour(1)))).toEqual([]);
			await store.write(async (tx) => {
				await tx.put([line('r0', hour(4))]);
				expect(await found(tx, hour(3))).toEqual(['r0', 'r1']);
			});
		});

		test('readings by their time also where they were written before that could be asked', async () => {
			const key = 'meter:pump:temp';
			const line = { kind: 'reading', note: 'said "at":"never"', at: AT, keys: [key] } as Partial<Doc>;
			await stores.store.write((tx) => tx.put([doc('r1', line), doc('w1', { keys: ['parent:x'] })]));
			await stores.ground.spoil("UPDATE meta SET value = '11' WHERE key = 'version'");
			const store = await stores.reopen();
			const found = await store.read((tx) => Promise.all([tx.find(key, AT), tx.find(key, `${AT}1`)]));
			expect(found).toMatchObject([[{ id: 'r1' }], []]);
		});

		test('also where the rules for keys cannot read a document as it was', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('a1', { keys: ['tag:1'] })]));
			await stores.ground.spoil(`UPDATE docs SET body = replace(body, '["tag:1"]', '7')`);
			await expect(store.write((tx) => tx.put([doc('a2', { keys: 7 } as object)]))).rejects.toThrow();
			await store.write((tx) => tx.put([doc('a1', { rev: 2, keys: ['tag:2'] })]));
			expect(await store.read((tx) => tx.find('tag:1'))).toEqual([]);
			expect(await store.read((tx) => tx.find('tag:2'))).toMatchObject([{ id: 'a1', rev: 2 }]);
		});

		test('by labels that databases choke on, without confusing them', async () => {
			const { store } = stores;
			const long = 'x'.repeat(5000);
			const odd = [
				'tag:a\0b',
				'tag:\ud800',
				'tag:\udfff',
				`tag:${long}1`,
				`tag:${long}2`,
				"tag:'; --",
				'tag:ä€😀'
			];
			await store.write((tx) => tx.put(odd.map((label, i) => doc(`a${i}`, { keys: [label], label }))));
			for (const [i, label] of odd.entries()) {
				const found = await store.read((tx) => tx.find(label));
				expect(found.map(({ id, label: kept }) => [id, kept])).toEqual([[`a${i}`, label]]);
			}
		});

		test('S-6 an id no document can have is simply not there, and the transaction goes on', async () => {
			const { store } = stores;
			await store.write(async (tx) => {
				expect(await tx.get('a\0b')).toBeUndefined();
				await expect(tx.put([doc('fine'), doc('a\0b')])).rejects.toThrow();
				expect(await tx.get('fine')).toBeUndefined();
				await tx.put([doc('w1')]);
			});
			expect(await store.read((tx) => tx.inventory(['site:ham']))).toEqual([{ id: 'w1', rev: 1 }]);
		});

		test('many at once as well as one by one', async () => {
			const { store } = stores;
			const ids = Array.from({ length: 1300 }, (_, i) => `w${i}`);
			await store.write((tx) => tx.put(ids.map((id) => doc(id))));
			await store.read(async (tx) => {
				await tx.warm([...ids, 'nothing']);
				expect((await tx.get('w1299'))?.id).toBe('w1299');
				expect(await tx.get('nothing')).toBeUndefined();
			});
			expect(await store.read((tx) => tx.inventory(['site:ham']))).toHaveLength(1300);
		});

		test('with everything in them as it was', async () => {
			const { store } = stores;
			const odd = doc('w1', {
				text: 'a\0b\ud800 "\\ ä€😀\u2028',
				list: [1.000001, -0.5, null, { x: [] }],
				big: 2 ** 53
			});
			await store.write((tx) => tx.put([odd]));
			const page = await store.read((tx) => tx.feed({ 'site:ham': 0 }, 10));
			expect(page.rows.map((row) => 'doc' in row && [row.doc, JSON.parse(row.json)])).toEqual([[odd, odd]]);
			expect(await store.read((tx) => tx.get('w1'))).toEqual(odd);
		});
	});

	describe('the log', () => {
		test('S-1 keeps each act with its verdict, in the order in which they were applied', async () => {
			const { store } = stores;
			const refused: Verdict = { result: 'refused', refusal: { code: 'not-found', detail: { id: 'a1' } } };
			await store.write(async (tx) => {
				await tx.record(op(B, 1, { text: 'ä\0' }), APPLIED, AT, AT);
				await tx.record(op(A, 1), refused, AT, '2026-03-23T06:59:00.000Z');
			});
			await store.write((tx) => tx.record(op(B, 2), APPLIED, AT, AT));
			const log = await store.read((tx) => tx.log(0, 10));
			expect(log.map(({ ord, op: { id } }) => [ord, id])).toEqual([
				[1, `${B}:1`],
				[2, `${A}:1`],
				[3, `${B}:2`]
			]);
			expect(log[1]).toMatchObject({ verdict: refused, receivedAt: AT, at: '2026-03-23T06:59:00.000Z' });
			expect(log[0]?.op).toEqual(op(B, 1, { text: 'ä\0' }));
			expect((await store.read((tx) => tx.log(1, 1))).map(({ ord }) => ord)).toEqual([2]);
			expect(await store.read((tx) => tx.verdictOf(A, 1))).toEqual({ op: op(A, 1), verdict: refused });
			expect(await store.read((tx) => tx.verdictOf(A, 2))).toBeUndefined();
			expect(
				await store.read(async (tx) => [await tx.lastSeq(A), await tx.lastSeq(B), await tx.lastSeq('x')])
			).toEqual([1, 2, 0]);
		});
	});

	describe('the epoch', () => {
		test('stays through restarts, is the same for every process, and changes only when told', async () => {
			const epoch = await stores.store.epoch();
			expect(epoch).toMatch(/^[0-9a-f-]{36}$/);
			const other = await stores.another();
			expect(await other.epoch()).toBe(epoch);
			await other.write((tx) => tx.setEpoch('after-restore'));
			expect(await stores.store.epoch()).toBe('after-restore');
			const store = await stores.reopen();
			expect(await store.epoch()).toBe('after-restore');
		});

		test('is one even when several processes found the database at the same moment', async () => {
			await stores.ground.spoil('DROP TABLE meta');
			for (const table of [
				'counter',
				'docs',
				'doc_keys',
				'feed',
				'ops',
				...Object.keys(SIDE_TABLES),
				...LEFT_OUT
			])
				await stores.ground.spoil(`DROP TABLE ${table}`);
			const founders = await Promise.all(Array.from({ length: 4 }, () => stores.another()));
			expect(new Set(await Promise.all(founders.map((store) => store.epoch()))).size).toBe(1);
			await Promise.all(founders.map((store, i) => store.write((tx) => act(tx, A, doc(`w${i}`)))));
			expect(await stores.store.read((tx) => tx.log(0, 10))).toHaveLength(4);
		});
	});
};
