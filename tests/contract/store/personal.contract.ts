import { describe, expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import type { Op } from '#core/sync/op.ts';
import { canonicalJson } from '#server/store/canonical-json.ts';
import { CHAIN_START, chainAfterWritten } from '#server/store/chain.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import { freshStores, type NewGround } from './ground.ts';
import { APPLIED, AT, doc, op } from './sample.ts';

const CLIENT = 'clientAAA';
const ANN = 'p_clientAAA_1';

const person = (more: Partial<Doc> = {}): Doc =>
	doc(ANN, { kind: 'person', site: 'ham', grants: [], keys: [], ...more });

const about = (seq: number, name: string, args: object): Op => ({ ...op(CLIENT, seq, args), name });

/** Made by record 1, edited by record 3; record 2 is about nobody. */
const HISTORY: readonly Op[] = [
	about(1, 'person.create', { site: 'ham', grants: [], name: 'Ann Berg', code: 'AB' }),
	about(2, 'work.comment', { doc: 'w1' }),
	about(3, 'person.edit', { id: ANN, changes: { name: { from: 'Ann Berg', to: 'Ann Hill' } } })
];

export const personalParts = (newGround: NewGround): void => {
	const stores = freshStores(newGround);
	const tell = async (...ops: readonly Op[]): Promise<void> => {
		await stores.store.write(async (tx) => {
			await tx.put([person()]);
			for (const one of ops) await tx.record(one, APPLIED, AT, AT);
		});
	};
	const forget = (seq: number) =>
		stores.store.write(async (tx) => {
			await tx.put([person({ archived: true })]);
			await tx.record(about(seq, 'person.anonymise', { id: ANN, word: 'Nobody' }), APPLIED, AT, AT);
		});
	const log = () => stores.store.read((tx) => tx.log(0, 100));

	describe('S-12 what is personal in an act', () => {
		test('comes back with it, and stands in no record of the log itself', async () => {
			await tell(...HISTORY);
			expect((await log()).map((record) => record.op)).toEqual(HISTORY);
			expect((await log()).map(({ part }) => part)).toEqual(['whole', 'none', 'whole']);
			expect(JSON.stringify((await log()).map(({ open }) => open))).not.toMatch(/Berg|Hill|AB/);
			const found = await stores.store.read((tx) => tx.verdictOf(CLIENT, 3));
			expect(found?.op).toEqual(HISTORY[2]);
			expect(await verifyChain(stores.store)).toMatchObject({ ok: true, records: 3, anonymous: 0 });
		});

		test('goes with the person it is about, and the chain still proves everything', async () => {
			await tell(...HISTORY);
			const end = (await log()).at(-1) ?? { ord: 0, chain: '' };
			await forget(4);
			const after = await log();
			expect(after.map(({ part }) => part)).toEqual(['gone', 'none', 'gone', 'none']);
			expect(JSON.stringify(after)).not.toMatch(/Berg|Hill|AB/);
			expect(after[0]?.op).toMatchObject({ args: { site: 'ham', grants: [] } });
			expect(await verifyChain(stores.store, end)).toMatchObject({ ok: true, records: 4, anonymous: 2 });
		});

		test('goes even when it was told in the same transaction', async () => {
			await stores.store.write(async (tx) => {
				await tx.put([person()]);
				await tx.record(about(1, 'person.leave', { id: ANN, reason: 'Moved away' }), APPLIED, AT, AT);
				await tx.record(about(2, 'person.anonymise', { id: ANN, word: 'Nobody' }), APPLIED, AT, AT);
			});
			expect(JSON.stringify(await log())).not.toContain('Moved');
			expect(await verifyChain(stores.store)).toMatchObject({ ok: true, anonymous: 1 });
		});

		test('is not kept of what was refused, nor of somebody who is nobody any more', async () => {
			await tell(...HISTORY);
			const refused = { result: 'refused', refusal: { code: 'not-allowed' } } as const;
			const parked = { result: 'quarantined', reason: 'revoked-device' } as const;
			const late = (seq: number) =>
				about(seq, 'person.edit', { id: ANN, changes: { name: { to: 'Anna Late' } } });
			await stores.store.write((tx) => tx.record(late(4), refused, AT, AT));
			await forget(5);
			await stores.store.write((tx) => tx.record(late(6), parked, AT, AT));
			expect(JSON.stringify(await log())).not.toContain('Late');
			expect(await verifyChain(stores.store)).toMatchObject({ ok: true, anonymous: 3 });
		});

		test.each([
			["UPDATE personal_parts SET part = replace(part, 'Berg', 'Hill') WHERE ord = 1", 'part-changed', 1],
			["UPDATE personal_parts SET part = '{' WHERE ord = 3", 'part-changed', 3],
			["UPDATE personal_parts SET salt = 'x' WHERE ord = 3", 'part-changed', 3],
			['UPDATE personal_parts SET ord = 2 WHERE ord = 3', 'part-gone', 3],
			['DELETE FROM personal_parts WHERE ord = 1', 'part-gone', 1],
			['DELETE FROM personal_parts', 'part-gone', 1],
			["UPDATE ops SET op = replace(op, 'sealed', 'broken') WHERE ord = 1", 'changed', 1]
		])('shows what "%s" did', async (statement, problem, ord) => {
			await tell(...HISTORY);
			await stores.ground.spoil(statement);
			expect(await verifyChain(stores.store)).toMatchObject({ ok: false, problem, ord });
		});

		test('records from before there were seals verify as they did, and keep the name they hold', async () => {
			const made = canonicalJson(HISTORY[0]);
			const record = { op: made, verdict: canonicalJson(APPLIED), receivedAt: AT, at: AT };
			const chain = chainAfterWritten(CHAIN_START, record);
			const values = [1, CLIENT, 1, made, record.verdict, AT, AT, chain].map((value) => `'${value}'`);
			await stores.ground.spoil(`INSERT INTO ops VALUES (${values.join(', ')})`);
			await stores.ground.spoil('UPDATE counter SET ord = 1');
			await tell(about(2, 'person.leave', { id: ANN, reason: 'Moved away' }));
			await forget(3);
			expect((await log()).map(({ part }) => part)).toEqual(['none', 'gone', 'none']);
			expect((await log())[0]?.op).toEqual(HISTORY[0]);
			expect(await verifyChain(stores.store)).toMatchObject({ ok: true, records: 3, anonymous: 1 });
		});

		test('an act that made somebody else anonymous explains nothing', async () => {
			await tell(...HISTORY, about(4, 'person.anonymise', { id: 'p_other_1', word: 'Nobody' }));
			await stores.ground.spoil('DELETE FROM personal_parts WHERE ord = 3');
			expect(await verifyChain(stores.store)).toMatchObject({ ok: false, problem: 'part-gone', ord: 3 });
		});
	});
};
