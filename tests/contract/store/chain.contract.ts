import { describe, expect, test } from 'vitest';
import { chainAfter } from '#server/store/chain.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import { freshStores, type NewGround } from './ground.ts';
import { act, doc } from './sample.ts';

const RECORDS = 9;

export const chaining = (newGround: NewGround): void => {
	const stores = freshStores(newGround);
	const tellTen = async (): Promise<{ ord: number; chain: string }> => {
		for (let i = 0; i < RECORDS; i += 1)
			await stores.store.write((tx) => act(tx, i % 2 ? 'clientAAA' : 'clientBBB', doc(`w${i}`)));
		const last = (await stores.store.read((tx) => tx.log(RECORDS - 1, 1)))[0];
		if (!last) throw new Error('The log is empty');
		return { ord: last.ord, chain: last.chain };
	};

	describe('S-12 the audit trail', () => {
		test('hangs together over transactions and processes, and ends where it was anchored', async () => {
			const anchor = await tellTen();
			const other = await stores.another();
			await other.write((tx) => act(tx, 'clientCCC', doc('w9')));
			expect(await verifyChain(stores.store, anchor)).toMatchObject({ ok: true, records: RECORDS + 1 });
		});

		test.each([
			["UPDATE ops SET op = replace(op, 'work.comment', 'work.complete') WHERE ord = 4", 'changed', 4],
			['UPDATE ops SET verdict = \'{"result":"withdrawn"}\' WHERE ord = 5', 'changed', 5],
			["UPDATE ops SET at = '2020-01-01T00:00:00.000Z' WHERE ord = 1", 'changed', 1],
			["UPDATE ops SET received_at = '2020-01-01T00:00:00.000Z' WHERE ord = 9", 'changed', 9],
			["UPDATE ops SET client = 'clientZZZ' WHERE ord = 3", 'changed', 3],
			['UPDATE ops SET seq = 77 WHERE ord = 3', 'changed', 3],
			["UPDATE ops SET chain = 'x' WHERE ord = 6", 'changed', 6],
			["UPDATE ops SET op = '{' WHERE ord = 2", 'changed', 2],
			["UPDATE ops SET verdict = 'null' WHERE ord = 2", 'changed', 2],
			["UPDATE ops SET verdict = '' WHERE ord = 9", 'changed', 9],
			['DELETE FROM ops WHERE ord = 5', 'missing', 5],
			['DELETE FROM ops WHERE ord <= 2', 'missing', 1],
			['DELETE FROM ops WHERE ord = 5; UPDATE ops SET ord = ord - 1 WHERE ord > 5', 'changed', 5],
			[
				'UPDATE ops SET ord = 100 WHERE ord = 3; UPDATE ops SET ord = 3 WHERE ord = 4; UPDATE ops SET ord = 4 WHERE ord = 100',
				'reordered',
				3
			],
			['DELETE FROM ops WHERE ord >= 8', 'truncated', 8],
			['DELETE FROM ops', 'truncated', 1]
		])('shows what "%s" did', async (statements, problem, ord) => {
			const anchor = await tellTen();
			for (const statement of statements.split('; ')) await stores.ground.spoil(statement);
			expect(await verifyChain(stores.store, anchor)).toMatchObject({ ok: false, problem, ord });
		});

		test('shows that it was written anew from some record on', async () => {
			const anchor = await tellTen();
			await stores.ground.spoil("UPDATE ops SET at = '2020-01-01T00:00:00.000Z' WHERE ord = 7");
			let chain = (await stores.store.read((tx) => tx.log(5, 1)))[0]?.chain ?? '';
			for (const record of await stores.store.read((tx) => tx.log(6, 10))) {
				chain = chainAfter(chain, record);
				await stores.ground.spoil(`UPDATE ops SET chain = '${chain}' WHERE ord = ${record.ord}`);
			}
			expect(await verifyChain(stores.store)).toMatchObject({ ok: true });
			expect(await verifyChain(stores.store, anchor)).toMatchObject({ problem: 'rewritten', ord: RECORDS });
		});
	});
};
