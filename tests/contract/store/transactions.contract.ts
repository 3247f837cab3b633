import { describe, expect, test } from 'vitest';
import { giveAway } from '#server/store/given-away.ts';
import type { Store } from '#server/store/store.ts';
import { freshStores, type NewGround } from './ground.ts';
import { act, APPLIED, AT, doc, op } from './sample.ts';

const CLIENT = 'clientAAA';

const everything = (store: Store) =>
	store.read(async (tx) => ({
		head: await tx.head(),
		feed: (await tx.feed({ 'site:ham': 0 }, 100)).rows.length,
		log: await tx.log(0, 100),
		lastSeq: await tx.lastSeq(CLIENT),
		found: await tx.find('tag:1')
	}));

export const transactions = (newGround: NewGround): void => {
	const stores = freshStores(newGround);

	describe('a write (guarantees 1 and 4)', () => {
		test('S-1 keeps nothing of an act whose work throws, neither effect nor verdict', async () => {
			const { store } = stores;
			await store.write((tx) => act(tx, CLIENT, doc('w1')));
			const before = await everything(store);
			const failing = store.write(async (tx) => {
				await act(tx, CLIENT, doc('w2', { keys: ['tag:1'] }));
				await tx.shed(['w1']);
				throw new Error('the reader broke');
			});
			await expect(failing).rejects.toThrow('the reader broke');
			expect(await everything(store)).toEqual(before);
			expect(await store.read((tx) => tx.get('w2'))).toBeUndefined();
		});

		test('finds what others wrote since it last wrote, through a door of their own or behind its back', async () => {
			const { store, ground } = stores;
			const titleOf = (one: Store): Promise<unknown> =>
				one.write(async (tx) => {
					const found = await tx.get('w1');
					await tx.put(giveAway([doc('w2', { title: String(found?.['title']) })]));
					return found?.['title'];
				});
			await store.write((tx) => tx.put(giveAway([doc('w1', { title: 'mine' })])));
			expect(await titleOf(store)).toBe('mine');
			const other = await stores.another();
			expect(await titleOf(other)).toBe('mine');
			await other.write((tx) => tx.put(giveAway([doc('w1', { title: 'theirs' })])));
			expect(await titleOf(store)).toBe('theirs');
			await ground.spoil(`UPDATE docs SET body = replace(body, 'theirs', 'spoilt') WHERE id = 'w1'`);
			expect(await titleOf(store)).toBe('spoilt');
			expect(await titleOf(other)).toBe('spoilt');
		});

		test('remembers nothing of a write that was undone', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put(giveAway([doc('w1', { title: 'kept' })])));
			const undone = store.write(async (tx) => {
				await tx.put(giveAway([doc('w1', { title: 'undone' })]));
				throw new Error('undone');
			});
			await expect(undone).rejects.toThrow('undone');
			expect(await store.write(async (tx) => (await tx.get('w1'))?.['title'])).toBe('kept');
		});

		test('S-1 keeps nothing when one act would get a second verdict', async () => {
			const { store } = stores;
			await store.write((tx) => act(tx, CLIENT, doc('w1')));
			const again = store.write(async (tx) => {
				await tx.put([doc('w2')]);
				await tx.record(op(CLIENT, 1), APPLIED, AT, AT);
			});
			await expect(again).rejects.toThrow();
			expect(await store.read((tx) => tx.get('w2'))).toBeUndefined();
			expect((await everything(store)).log).toHaveLength(1);
			await store.write((tx) => act(tx, CLIENT, doc('w3')));
			expect((await everything(store)).lastSeq).toBe(2);
		});

		test('goes on after a failed one, also when many wait behind it', async () => {
			const { store } = stores;
			const results = await Promise.allSettled(
				Array.from({ length: 20 }, (_, i) =>
					store.write(async (tx) => {
						await act(tx, CLIENT, doc(`w${i}`));
						if (i % 3 === 0) throw new Error('no');
					})
				)
			);
			const kept = results.filter(({ status }) => status === 'fulfilled').length;
			expect(kept).toBe(13);
			expect((await everything(store)).log.map(({ op: { seq } }) => seq)).toEqual(
				Array.from({ length: 13 }, (_, i) => i + 1)
			);
		});

		test('sees its own documents, keys and verdicts at once', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('w1', { keys: ['tag:1'] })]));
			await store.write(async (tx) => {
				expect(await tx.get('w1')).toEqual(doc('w1', { keys: ['tag:1'] }));
				await tx.put([doc('w1', { rev: 2, keys: ['tag:2'] }), doc('w2', { keys: ['tag:1', 'tag:2'] })]);
				expect(await tx.get('w1')).toMatchObject({ rev: 2 });
				expect((await tx.find('tag:1')).map(({ id }) => id)).toEqual(['w2']);
				expect((await tx.find('tag:2')).map(({ id }) => id)).toEqual(['w1', 'w2']);
				await tx.record(op(CLIENT, 1), APPLIED, AT, AT);
				expect(await tx.lastSeq(CLIENT)).toBe(1);
				expect(await tx.verdictOf(CLIENT, 1)).toEqual({ op: op(CLIENT, 1), verdict: APPLIED });
			});
		});

		test('hands out documents that nobody can change, so that one command cannot change what the next reads', async () => {
			const { store } = stores;
			await store.write(async (tx) => {
				const mine = doc('w1', { title: 'Bearing' });
				await tx.put([mine]);
				mine['title'] = 'changed after the put';
				const read = await tx.get('w1');
				const change = (): unknown => Object.assign(read ?? {}, { title: 'changed after the get' });
				expect(change).toThrow(TypeError);
				expect(await tx.get('w1')).toMatchObject({ title: 'Bearing' });
			});
			expect(await store.read((tx) => tx.get('w1'))).toMatchObject({ title: 'Bearing' });
		});

		test('adds up right when two server processes count the same thing at once', async () => {
			const two = [stores.store, await stores.another()];
			const count = (store: Store) =>
				store.write(async (tx) => {
					const counter = (await tx.get('counter')) ?? doc('counter', { rev: 0 });
					await tx.put([{ ...counter, rev: counter.rev + 1 }]);
				});
			await Promise.all(Array.from({ length: 60 }, (_, i) => count(two[i % 2] ?? stores.store)));
			expect(await stores.store.read((tx) => tx.get('counter'))).toMatchObject({ rev: 60 });
		});
	});

	describe('a read (guarantee 5)', () => {
		test('sees one moment for its whole duration, whatever is written meanwhile', async () => {
			const { store } = stores;
			await store.write((tx) => act(tx, CLIENT, doc('w1', { keys: ['tag:1'] })));
			await store.read(async (tx) => {
				const head = await tx.head();
				await store.write((other) => act(other, CLIENT, doc('w2', { keys: ['tag:1'] })));
				await store.write((other) => other.setEpoch('another'));
				expect(await tx.head()).toBe(head);
				expect((await tx.feed({ 'site:ham': 0 }, 10)).rows).toHaveLength(1);
				expect(await tx.inventory(['site:ham'])).toEqual([{ id: 'w1', rev: 1 }]);
				expect(await tx.get('w2')).toBeUndefined();
				expect(await tx.find('tag:1')).toHaveLength(1);
				expect(await tx.log(0, 10)).toHaveLength(1);
				expect(await tx.lastSeq(CLIENT)).toBe(1);
				expect(await tx.epoch()).not.toBe('another');
			});
			expect(await store.read((tx) => tx.find('tag:1'))).toHaveLength(2);
		});

		test('does not wait for a write that is still at work, and sees nothing of it', async () => {
			const { store } = stores;
			await store.write(async (tx) => {
				await act(tx, CLIENT, doc('w1'));
				expect(await store.read((other) => other.get('w1'))).toBeUndefined();
				expect((await everything(store)).head).toBe(0);
			});
			expect((await everything(store)).head).toBe(1);
		});

		test('has room for more readers at a time than the database has connections', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('w1')]));
			const answers = await Promise.all(
				Array.from({ length: 60 }, () => store.read(async (tx) => [await tx.head(), await tx.get('w1')]))
			);
			expect(answers).toEqual(Array.from({ length: 60 }, () => [1, doc('w1')]));
		});
	});
};
