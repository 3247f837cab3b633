import { describe, expect, test } from 'vitest';
import { FILL_PARTS } from '#core/sync/fill-order.ts';
import type { Store, StoredDoc } from '#server/store/store.ts';
import { freshStores, type NewGround } from './ground.ts';
import { doc } from './sample.ts';

const BOTH = ['site:ham', 'person:p_9'];

const told = (docs: StoredDoc[]): string[] =>
	docs.map(({ id, json }) => {
		expect((JSON.parse(json) as { id: string }).id).toBe(id);
		return id;
	});

/** A whole first fill, page by page. */
const filled = async (store: Store, scopes: readonly string[], limit: number): Promise<string[][]> => {
	const parts: string[][] = [];
	for (const part of FILL_PARTS) {
		const ids: string[] = [];
		for (;;) {
			const page = told(await store.read((tx) => tx.fill(scopes, part, ids.at(-1) ?? '', limit)));
			expect(page.length).toBeLessThanOrEqual(limit);
			if (page.length === 0) break;
			ids.push(...page);
		}
		parts.push(ids);
	}
	return parts;
};

export const filling = (newGround: NewGround): void => {
	const stores = freshStores(newGround);
	const plant = (store: Store): Promise<void> =>
		store.write((tx) =>
			tx.put([
				doc('p2', { kind: 'person' }),
				doc('p1', { kind: 'person', scopes: BOTH }),
				doc('m1', { kind: 'machine' }),
				doc('w2', { status: 'planned', scopes: BOTH }),
				doc('w1', { status: 'closed' }),
				doc('w3', { status: 'planned', scopes: ['site:muc'] }),
				doc('s1', { kind: 'part' }),
				doc('e1', { kind: 'reading' })
			])
		);

	describe('a first fill', () => {
		test('brings people first, then open work and its machines, then plans and parts, then history', async () => {
			const { store } = stores;
			await plant(store);
			const whole = [['p1', 'p2'], ['m1', 'w2'], ['s1'], ['e1', 'w1']];
			for (const limit of [1, 2, 1000]) expect(await filled(store, BOTH, limit)).toEqual(whole);
			expect(await filled(store, ['person:p_9'], 10)).toEqual([['p1'], ['w2'], [], []]);
			expect(await filled(store, [], 10)).toEqual([[], [], [], []]);
			expect(await store.read((tx) => tx.fillCounts(['site:ham']))).toEqual({
				people: 2,
				work: 2,
				plant: 1,
				history: 2
			});
		});

		test('S-7 knows where a document lies now: closed, in another scope, or out of the window', async () => {
			const { store } = stores;
			await plant(store);
			await store.write((tx) =>
				tx.put([
					doc('w2', { rev: 2, status: 'closed', scopes: BOTH }),
					doc('p2', { rev: 2, kind: 'person', scopes: ['site:muc'] })
				])
			);
			await store.write((tx) => tx.shed(['w1']));
			expect(await filled(store, BOTH, 10)).toEqual([['p1'], ['m1'], ['s1'], ['e1', 'w2']]);
		});

		test('S-7 sends documents again only to who holds them', async () => {
			const { store } = stores;
			await plant(store);
			await store.write((tx) => tx.shed(['s1']));
			const asked = ['w3', 'p1', 'none', 's1', 'm1', 'p1', 'a\0b'];
			const held = await store.read((tx) => tx.held(BOTH, asked));
			expect(told(held).sort()).toEqual(['m1', 'p1']);
			expect(await store.read((tx) => tx.held([], asked))).toEqual([]);
		});
	});
};
