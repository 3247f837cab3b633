import { expect, test } from 'vitest';
import { nextBatch } from '#lib/outbox/batch.ts';
import { UNDO } from '#lib/outbox/commit-act.ts';
import { release, takeBack } from '#lib/outbox/undo.ts';
import { T0, act, profileDatabase } from './profile-database.ts';

const openTab = profileDatabase();
const room = { acts: 100, bytes: 1e6 };

test('an act can be taken back for ten seconds; it keeps its number and what was typed, and does nothing', async () => {
	const database = openTab();
	const { n, client } = await act(database);
	expect(await nextBatch(database, client, room)).toEqual([]);
	expect(await takeBack(database, n)).toBe(true);
	const [sent] = await nextBatch(database, client, room);
	expect(sent).toMatchObject({
		seq: 1,
		op: { name: 'act.withdrawn', args: {} },
		was: { args: { text: 'act 1' } }
	});
});

test('when the ten seconds are over it goes, and cannot be taken back any more', async () => {
	const database = openTab();
	const { n, client } = await act(database);
	expect(await release(database, T0 + UNDO - 1)).toBe(0);
	expect(await release(database, T0 + UNDO)).toBe(1);
	expect(await nextBatch(database, client, room)).toHaveLength(1);
	expect(await takeBack(database, n)).toBe(false);
	expect(await database.outbox.get(n)).toMatchObject({ state: 'sent', op: { name: 'work.comment' } });
});

test('when the app vanishes, what was done is meant', async () => {
	const database = openTab();
	await act(database);
	expect(await release(database, T0 + 1, true)).toBe(1);
});

test('S-11 a clock that was put back does not hold an act for ever', async () => {
	const database = openTab();
	await act(database);
	expect(await release(database, T0 - 86_400_000)).toBe(1);
});

test('nothing overtakes an act that can still be taken back', async () => {
	const database = openTab();
	const { client } = await act(database, {}, T0, 0);
	await act(database);
	await act(database, {}, T0, 0);
	expect((await nextBatch(database, client, room)).map(({ seq }) => seq)).toEqual([1]);
});

test('a batch carries what fits, and at least one act, however large', async () => {
	const database = openTab();
	const { client } = await act(database, { args: { text: 'x'.repeat(5_000) } }, T0, 0);
	for (let i = 0; i < 9; i++) await act(database, {}, T0, 0);
	const seqs = async (acts: number, bytes: number) =>
		(await nextBatch(database, client, { acts, bytes })).map(({ seq }) => seq);
	expect(await seqs(100, 100)).toEqual([1]);
	expect(await seqs(4, 1e6)).toEqual([1, 2, 3, 4]);
	expect(await seqs(100, 5_900)).toEqual([1, 2, 3]);
});
