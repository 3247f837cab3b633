import { describe, expect, test } from 'vitest';
import { verifyChain } from '#server/store/verify-chain.ts';
import { runWriter } from '../../support/store-writer.ts';
import { freshStores, type NewGround } from './ground.ts';

const CLIENT = 'crashAAAA';

export const crashing = (newGround: NewGround): void => {
	const stores = freshStores(newGround);

	describe('a server process killed in the middle of its work', () => {
		test('S-1 S-4 has for every act both effect and verdict or neither, and lost none it had answered', async () => {
			let answered = 0;
			for (const acts of [1, 3, 8, 13, 21]) {
				const writer = runWriter(stores.ground.place, CLIENT, { acts: Infinity });
				answered = await writer.killAfter(acts);
				const store = await stores.reopen();
				const lastSeq = await store.read((tx) => tx.lastSeq(CLIENT));
				expect(lastSeq).toBeGreaterThanOrEqual(answered);
				const log = await store.read((tx) => tx.log(0, 10_000));
				expect(log.map(({ op: { seq } }) => seq)).toEqual(Array.from({ length: lastSeq }, (_, i) => i + 1));
				const held = await store.read((tx) => tx.inventory(['site:ham']));
				expect(new Set(held.map(({ id }) => id))).toEqual(
					new Set(log.map(({ op: { seq } }) => `${CLIENT}_${seq}`))
				);
				expect(await store.read((tx) => tx.head())).toBe(lastSeq);
				expect(await verifyChain(store)).toMatchObject({ ok: true, records: lastSeq });
			}
			expect(answered).toBeGreaterThan(20);
		});
	});
};
