import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Doc } from '#core/model/document.ts';
import type { FeedPage, Store, WriteTx } from '#server/store/store.ts';
import { verifyChain } from '#server/store/verify-chain.ts';
import { openedOn, type NewGround } from './ground.ts';
import { Oracle, type Changes, type NumberedRow } from './oracle.ts';
import { APPLIED, AT, doc, op } from './sample.ts';

const SCOPES = ['site:ham', 'site:muc', 'person:p_9', 'confidential:ham'];
const KEYS = ['tag:1', 'tag:2', 'parent:x'];
const IDS = ['a', 'B', 'c', 'D', 'e'];

const put = fc.record({
	id: fc.constantFrom(...IDS),
	scopes: fc.subarray(SCOPES, { minLength: 1 }),
	keys: fc.subarray(KEYS),
	archived: fc.boolean()
});
const step = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ put }) },
	{ weight: 1, arbitrary: fc.record({ shed: fc.subarray([...IDS, 'none']) }) },
	{ weight: 1, arbitrary: fc.record({ compact: fc.nat(40) }) },
	{ weight: 3, arbitrary: fc.record({ act: fc.constantFrom('clientAAA', 'clientBBB') }) }
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const transaction = fc.record({
	steps: fc.array(step, { maxLength: 6 }),
	fails: fc.constantFrom(false, false, false, true)
});
const question = fc.record({
	cursors: fc.record(
		{ 'site:ham': fc.nat(60), 'person:p_9': fc.nat(60), 'site:muc': fc.nat(60) },
		{ requiredKeys: [] }
	),
	limit: fc.constantFrom(1, 3, 1000)
});

const take = async (tx: WriteTx, now: Step, changes: Changes): Promise<void> => {
	if ('put' in now) {
		const { id, ...more } = now.put;
		const rev = ((await tx.get(id))?.rev ?? 0) + 1;
		const next = doc(id, { ...more, rev });
		await tx.put([next]);
		changes.put.set(id, next);
		changes.shed.delete(id);
	} else if ('shed' in now) {
		await tx.shed(now.shed);
		for (const id of now.shed) changes.shed.add(id);
	} else if ('compact' in now) {
		await tx.compact(now.compact);
		changes.horizon = Math.max(changes.horizon, now.compact);
	} else {
		const next = op(now.act, (await tx.lastSeq(now.act)) + 1);
		await tx.record(next, APPLIED, AT, AT);
		changes.acts.push(next.id);
	}
};

const plainly = ({ rows }: FeedPage): NumberedRow[] =>
	rows.map((row) => {
		const leave = 'leave' in row;
		return { seq: row.seq, scope: row.scope, id: leave ? row.leave : row.id, leave };
	});

const allFrom = (seq: number): Record<string, number> =>
	Object.fromEntries(SCOPES.map((scope) => [scope, seq]));
const named = ({ scope, id, leave }: Omit<NumberedRow, 'seq'>): string =>
	`${scope} ${leave ? '-' : '+'}${id}`;

/** The store numbered what the oracle expected, gapless, every leave before every put; the oracle takes the numbers. */
const commit = async (store: Store, oracle: Oracle, changes: Changes): Promise<void> => {
	const { head } = oracle;
	const moves = oracle.moves(changes);
	const numbered = plainly(await store.read((tx) => tx.feed(allFrom(head), 1000)));
	expect(numbered.map(named).sort()).toEqual(moves.map(named).sort());
	expect(numbered.map(({ seq }) => seq)).toEqual(moves.map((_, i) => head + 1 + i));
	expect(numbered.map(({ leave }) => leave)).toEqual(
		numbered
			.map(({ leave }) => leave)
			.sort()
			.reverse()
	);
	oracle.commit(changes, numbered);
};

const compare = (
	store: Store,
	oracle: Oracle,
	questions: { cursors: object; limit: number }[]
): Promise<void> =>
	store.read(async (tx) => {
		expect(await tx.head()).toBe(oracle.head);
		expect(await tx.horizon()).toBe(oracle.horizon);
		for (const id of IDS) expect(await tx.get(id)).toEqual(oracle.docs.get(id));
		for (const key of KEYS) expect(await tx.find(key)).toEqual(oracle.found(key));
		for (const scopes of [['site:ham'], ['site:muc', 'person:p_9'], SCOPES]) {
			const held = await tx.inventory(scopes);
			expect(held.map(({ id, rev }) => `${id} ${rev}`).sort()).toEqual(oracle.inventory(scopes));
			for (const part of ['work', 'history'] as const) {
				const filled = await tx.fill(scopes, part, '', 1000);
				expect(filled.map(({ json }) => JSON.parse(json) as Doc)).toEqual(
					oracle.filled(scopes, part === 'history')
				);
			}
		}
		for (const { cursors, limit } of [{ cursors: allFrom(0), limit: 1000 }, ...questions]) {
			const page = await tx.feed({ ...cursors }, limit);
			expect(plainly(page)).toEqual(oracle.page({ ...cursors }, limit));
			expect(page.more).toBe(oracle.page({ ...cursors }, Infinity).length > limit);
			for (const row of page.rows) if (!('leave' in row)) expect(row.doc).toEqual(oracle.docs.get(row.id));
		}
		expect((await tx.log(0, 1000)).map(({ op: { id } }) => id)).toEqual(oracle.acts);
	});

export const agreeing = (newGround: NewGround, numRuns: number): void => {
	describe('any history', () => {
		test('S-10 leaves the store exactly where a plain model of it stands', async () => {
			const history = async (
				transactions: { steps: Step[]; fails: boolean }[],
				questions: { cursors: object; limit: number }[]
			) => {
				const ground = await newGround();
				const store = await openedOn(ground.place);
				try {
					const oracle = new Oracle();
					for (const { steps, fails } of transactions) {
						const changes: Changes = { put: new Map(), shed: new Set(), acts: [], horizon: 0 };
						const written = store.write(async (tx) => {
							for (const now of steps) await take(tx, now, changes);
							if (fails) throw new Error('changed its mind');
						});
						if (fails) await expect(written).rejects.toThrow('changed its mind');
						else await written.then(() => commit(store, oracle, changes));
						await compare(store, oracle, questions);
					}
					expect(await verifyChain(store)).toMatchObject({ ok: true, records: oracle.acts.length });
				} finally {
					await store.close();
					await ground.remove();
				}
			};
			const histories = fc.array(transaction, { minLength: 2, maxLength: 12 });
			const property = fc.asyncProperty(histories, fc.array(question, { maxLength: 4 }), history);
			await fc.assert(property, { numRuns });
		});
	});
};
