import { setImmediate as othersFirst } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Store } from '#server/store/store.ts';
import { runWriter } from '../../support/store-writer.ts';
import { freshStores, type NewGround } from './ground.ts';
import { act, doc } from './sample.ts';

/** Reads what is new, again and again, from the last number it saw: what a device does, only faster. */
const tail = async (store: Store, isOver: () => boolean): Promise<string[]> => {
	const seen: string[] = [];
	for (let cursor = 0; ;) {
		// Asked before the read: whatever was committed until then is in it.
		const last = isOver();
		const { rows, head } = await store.read((tx) => tx.feed({ 'site:ham': cursor }, 1_000_000));
		for (const row of rows) {
			expect(row.seq).toBeGreaterThan(cursor);
			cursor = row.seq;
			seen.push('leave' in row ? row.leave : row.id);
		}
		expect(head).toBeGreaterThanOrEqual(cursor);
		if (last) return seen;
		await othersFirst();
	}
};

const tailWhile = async (reader: Store, writing: Promise<unknown>): Promise<string[]> => {
	let over = false;
	const ended = writing.finally(() => (over = true));
	const [seen] = await Promise.all([tail(reader, () => over), ended]);
	return seen;
};

export const tailing = (newGround: NewGround): void => {
	const stores = freshStores(newGround);

	describe('a reader that follows the feed (guarantee 2)', () => {
		test('S-3 misses no row and sees none twice while two server processes write at once', async () => {
			const writers = [stores.store, await stores.another()];
			const writing = Promise.all(
				Array.from({ length: 120 }, (_, i) =>
					writers[i % 2]?.write((tx) => act(tx, `client${i % 5}AAAA`, doc(`w${i}`)))
				)
			);
			const seen = await tailWhile(await stores.another(), writing);
			expect(seen.sort()).toEqual(Array.from({ length: 120 }, (_, i) => `w${i}`).sort());
		});

		test('S-3 misses no row of writers in processes of their own', async () => {
			const clients = ['processAA', 'processBB'];
			const writing = Promise.all(
				clients.map((client) => runWriter(stores.ground.place, client, { acts: 60 }).ended)
			);
			const seen = await tailWhile(stores.store, writing);
			const all = clients.flatMap((client) => Array.from({ length: 60 }, (_, i) => `${client}_${i + 1}`));
			expect(seen.sort()).toEqual(all.sort());
		});
	});
};
