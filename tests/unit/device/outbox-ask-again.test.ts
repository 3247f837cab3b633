import { expect, test } from 'vitest';
import type { Op, Verdict } from '#core/sync/op.ts';
import { askAgain } from '#lib/outbox/ask-again.ts';
import { nextBatch } from '#lib/outbox/batch.ts';
import { keepVerdicts } from '#lib/outbox/verdicts.ts';
import { T0, act, profileDatabase } from './profile-database.ts';

const openTab = profileDatabase();
type Tab = ReturnType<typeof openTab>;
type Push = Parameters<typeof askAgain>[0]['remote']['push'];

const APPLIED: Verdict = { result: 'applied' };
const ADJUSTED: Verdict = { result: 'adjusted', differences: [{ code: 'done-twice' }] };
const blank = { actor: 'technician', device: 'tablet', tz: 'UTC', at: '2026-03-23T07:00:00.000Z' };

const answered = async (database: Tab, count: number): Promise<string> => {
	for (let i = 0; i < count; i++) await act(database, {}, T0, 0);
	const client = (await database.outbox.toCollection().first())?.client ?? '';
	const verdicts = Array.from({ length: count }, (_, i) => ({ seq: i + 1, verdict: APPLIED }));
	await keepVerdicts(database, client, { epoch: 'e1', head: 10, now: T0, verdicts });
	return client;
};

/** A server that was restored: what it says of each number, or how it refuses a batch. */
const serverSaying = (
	told: Record<number, Verdict>,
	refuse: (ops: Op[]) => object | undefined = () => undefined
) => {
	const asked: number[][] = [];
	const push: Push = ({ ops }) => {
		const sent = ops as Op[];
		asked.push(sent.map(({ seq }) => seq));
		const trouble = refuse(sent);
		if (trouble) return Promise.resolve({ ok: false, trouble: { message: '', ...trouble } } as never);
		const verdicts = sent.map(({ seq }) => ({ seq, verdict: told[seq] ?? APPLIED }));
		const now = new Date(T0 + 5_000).toISOString();
		return Promise.resolve({ ok: true, value: { verdicts, lastSeq: 9, head: 4, now } } as never);
	};
	return { push, asked };
};

const ask = (database: Tab, push: Push) =>
	askAgain({ database, remote: { push }, epoch: 'e2', blank, note: () => {} });

test('S-1 after a restore the device shows the verdict of the new history, though a copy of its profile sent the act', async () => {
	const database = openTab();
	await answered(database, 3);
	const server = serverSaying({ 2: ADJUSTED });
	expect(await ask(database, server.push)).toBe(true);
	const [one, two] = await database.outbox.orderBy('n').toArray();
	expect(two).toMatchObject({
		state: 'answered',
		verdict: ADJUSTED,
		earlier: [APPLIED],
		epoch: 'e2',
		head: 4
	});
	expect(one).toMatchObject({ verdict: APPLIED, epoch: 'e1' });
	expect(one?.earlier).toBeUndefined();
	expect(await ask(database, server.push)).toBe(false);
	expect(server.asked).toEqual([[1, 2, 3]]);
});

test('S-1 what was not asked because the network went away is asked at the next greeting', async () => {
	const database = openTab();
	await answered(database, 1);
	const away = serverSaying({}, () => ({ error: 'unreachable' }));
	expect(await ask(database, away.push)).toBe(false);
	expect(await ask(database, serverSaying({ 1: ADJUSTED }).push)).toBe(true);
});

test('S-4 an act under whose number another one stands in the new log goes again', async () => {
	const database = openTab();
	const client = await answered(database, 3);
	const server = serverSaying({}, (ops) =>
		ops.some(({ seq }) => seq === 2) ? { error: 'forked-client' } : undefined
	);
	expect(await ask(database, server.push)).toBe(true);
	expect(server.asked).toEqual([[1, 2, 3], [1], [2], [3]]);
	const batch = await nextBatch(database, client, { acts: 9, bytes: 1e6 });
	expect(batch.map(({ seq }) => seq)).toEqual([2]);
});

test('S-4 acts that the new history does not have go again, and the others are not asked for ever', async () => {
	const database = openTab();
	const client = await answered(database, 3);
	const server = serverSaying({}, (ops) =>
		ops.some(({ seq }) => seq > 1) ? { error: 'expected-seq', expected: 2 } : undefined
	);
	expect(await ask(database, server.push)).toBe(true);
	expect(server.asked).toEqual([[1, 2, 3], [1]]);
	const batch = await nextBatch(database, client, { acts: 9, bytes: 1e6 });
	expect(batch.map(({ seq }) => seq)).toEqual([2, 3]);
});
