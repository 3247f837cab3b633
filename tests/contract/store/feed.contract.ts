import { describe, expect, test } from 'vitest';
import type { FeedPage, Store } from '#server/store/store.ts';
import { freshStores, type NewGround } from './ground.ts';
import { doc } from './sample.ts';

const told = ({ rows }: FeedPage): string[] =>
	rows.map((row) =>
		'leave' in row ? `${row.scope} -${row.leave}` : `${row.scope} +${row.id} ${row.doc.rev}`
	);

const pull = async (store: Store, scopes: readonly string[], from = 0): Promise<string[]> =>
	told(await store.read((tx) => tx.feed(Object.fromEntries(scopes.map((scope) => [scope, from])), 1000)));

/** The same rows in pages, the way a device asks for them. */
const inPages = async (store: Store, scopes: readonly string[], limit: number): Promise<string[]> => {
	const rows: string[] = [];
	for (let cursor = 0; ;) {
		const cursors = Object.fromEntries(scopes.map((scope) => [scope, cursor]));
		const page = await store.read((tx) => tx.feed(cursors, limit));
		expect(page.rows.length).toBeLessThanOrEqual(limit);
		expect(page.rows.map(({ seq }) => seq)).toEqual(page.rows.map(({ seq }) => seq).sort((a, b) => a - b));
		rows.push(...told(page));
		if (!page.more) return rows;
		const last = page.rows.at(-1)?.seq ?? cursor;
		expect(last).toBeGreaterThan(cursor);
		cursor = last;
	}
};

export const feeding = (newGround: NewGround): void => {
	const stores = freshStores(newGround);

	describe('the feed (guarantees 2 and 3)', () => {
		test('keeps one row for a document: a change moves it to the end', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('w1'), doc('w2')]));
			await store.write((tx) => tx.put([doc('w1', { rev: 2 })]));
			expect(await pull(store, ['site:ham'])).toEqual(['site:ham +w2 1', 'site:ham +w1 2']);
			expect(await pull(store, ['site:ham'], 2)).toEqual(['site:ham +w1 2']);
			expect(await store.read((tx) => tx.head())).toBe(3);
		});

		test('gives a document changed twice in one transaction one row, in its last form', async () => {
			const { store } = stores;
			await store.write(async (tx) => {
				await tx.put([doc('w1', { scopes: ['site:ham'] })]);
				await tx.put([doc('w1', { rev: 2, scopes: ['site:muc'] })]);
			});
			expect(await pull(store, ['site:ham', 'site:muc'])).toEqual(['site:muc +w1 2']);
		});

		test('S-7 lets a document leave its old scope before it comes to the new one, in one transaction', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('w1'), doc('w2')]));
			await store.write((tx) =>
				tx.put([doc('w2', { rev: 2 }), doc('w1', { rev: 2, scopes: ['site:muc', 'person:p_9'] })])
			);
			expect(await pull(store, ['site:ham', 'site:muc', 'person:p_9'], 2)).toEqual([
				'site:ham -w1',
				'site:ham +w2 2',
				'site:muc +w1 2',
				'person:p_9 +w1 2'
			]);
			expect(await pull(store, ['site:ham'])).toEqual(['site:ham -w1', 'site:ham +w2 2']);
			expect(await store.read((tx) => tx.inventory(['site:ham']))).toEqual([{ id: 'w2', rev: 2 }]);
		});

		test('S-7 sends no document of a scope that was not asked for', async () => {
			const { store } = stores;
			await store.write((tx) =>
				tx.put([
					doc('w1'),
					doc('w2', { scopes: ['confidential:ham'] }),
					doc('w3', { scopes: ['site:ham', 'confidential:ham'] })
				])
			);
			expect(await pull(store, ['site:ham'])).toEqual(['site:ham +w1 1', 'site:ham +w3 1']);
			expect(await pull(store, ['site:muc'])).toEqual([]);
			expect(await pull(store, [])).toEqual([]);
		});

		test('tells a document of several scopes in each, and keeps it where only one of them is left', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('w1', { scopes: ['site:ham', 'person:p_9'] })]));
			expect(await pull(store, ['site:ham', 'person:p_9'])).toEqual(['site:ham +w1 1', 'person:p_9 +w1 1']);
			await store.write((tx) => tx.put([doc('w1', { rev: 2, scopes: ['person:p_9'] })]));
			expect(await pull(store, ['site:ham', 'person:p_9'])).toEqual(['site:ham -w1', 'person:p_9 +w1 2']);
			expect(await store.read((tx) => tx.inventory(['site:ham', 'person:p_9']))).toEqual([
				{ id: 'w1', rev: 2 }
			]);
		});

		test('comes in the same order whatever the size of the page, each scope from its own cursor', async () => {
			const { store } = stores;
			for (let i = 0; i < 25; i += 1)
				await store.write((tx) =>
					tx.put([
						doc(`a${i}`, { scopes: i % 3 ? ['site:ham'] : ['site:ham', 'site:muc'] }),
						doc(`b${i % 7}`, { rev: i, scopes: [i % 2 ? 'site:muc' : 'site:ber'] })
					])
				);
			const scopes = ['site:ham', 'site:muc', 'site:ber'];
			const whole = await pull(store, scopes);
			expect(whole.length).toBeGreaterThan(40);
			for (const limit of [1, 7, 1000]) expect(await inPages(store, scopes, limit)).toEqual(whole);
			const page = await store.read((tx) => tx.feed({ 'site:ham': 60, 'site:muc': 0, 'site:ber': 30 }, 1000));
			for (const { scope, seq } of page.rows)
				expect(seq).toBeGreaterThan({ 'site:ham': 60, 'site:ber': 30 }[scope] ?? 0);
		});
	});

	describe('the device window', () => {
		test('takes shed documents from every device and keeps them in the store', async () => {
			const { store } = stores;
			const old = doc('w1', { scopes: ['site:ham', 'person:p_9'], keys: ['tag:1'] });
			await store.write((tx) => tx.put([old, doc('w2')]));
			await store.write((tx) => tx.shed(['w1', 'never-there', 'w1']));
			expect((await pull(store, ['site:ham', 'person:p_9'], 3)).sort()).toEqual([
				'person:p_9 -w1',
				'site:ham -w1'
			]);
			expect(await store.read((tx) => tx.inventory(['site:ham']))).toEqual([{ id: 'w2', rev: 1 }]);
			expect(await store.read((tx) => tx.find('tag:1'))).toEqual([old]);
			const head = await store.read((tx) => tx.head());
			await store.write((tx) => tx.shed(['w1']));
			expect(await store.read((tx) => tx.head())).toBe(head);
		});

		test('lets a shed document come back with its next change', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('w1')]));
			await store.write((tx) => tx.shed(['w1']));
			await store.write((tx) => tx.put([doc('w1', { rev: 2 })]));
			expect(await pull(store, ['site:ham'])).toEqual(['site:ham +w1 2']);
		});

		test('takes the last word of a transaction that both changes and sheds a document', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('w1'), doc('w2')]));
			await store.write(async (tx) => {
				await tx.shed(['w1']);
				await tx.put([doc('w1', { rev: 2 }), doc('w2', { rev: 2 })]);
				await tx.shed(['w2']);
			});
			expect(await pull(store, ['site:ham'])).toEqual(['site:ham -w2', 'site:ham +w1 2']);
			expect(await store.read((tx) => tx.get('w2'))).toMatchObject({ rev: 2 });
		});
	});

	describe('the horizon', () => {
		test('clears old leaves, says up to where, and leaves documents and later leaves alone', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('w1'), doc('w2'), doc('w3')]));
			await store.write((tx) => tx.put([doc('w1', { rev: 2, scopes: ['site:muc'] })]));
			await store.write((tx) => tx.shed(['w2']));
			expect(await store.read((tx) => tx.horizon())).toBe(0);
			await store.write((tx) => tx.compact(5));
			expect(await pull(store, ['site:ham', 'site:muc'])).toEqual([
				'site:ham +w3 1',
				'site:muc +w1 2',
				'site:ham -w2'
			]);
			expect(await store.read((tx) => tx.horizon())).toBe(5);
		});

		test('never goes back, and never beyond the last number given', async () => {
			const { store } = stores;
			await store.write((tx) => tx.put([doc('w1'), doc('w2')]));
			await store.write((tx) => tx.compact(1000));
			await store.write((tx) => tx.compact(1));
			expect(await store.read((tx) => tx.horizon())).toBe(2);
		});
	});
};
