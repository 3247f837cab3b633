import { expect, test } from 'vitest';
import type { Verdict } from '#core/sync/op.ts';
import { writeDraft } from '#lib/device/drafts.ts';
import { heal } from '#lib/outbox/heal.ts';
import { commitAct } from '#lib/outbox/commit-act.ts';
import { dismiss, letGo } from '#lib/outbox/keep.ts';
import { renumberFrom } from '#lib/outbox/renumber.ts';
import { refusedGroups } from '#lib/outbox/refused-groups.ts';
import { keepVerdicts } from '#lib/outbox/verdicts.ts';
import { packUnsent, unpack } from '#lib/outbox/carry.ts';
import { nextBatch } from '#lib/outbox/batch.ts';
import { seeded } from '../../support/engine-device.ts';
import { T0, act, opOf, profileDatabase } from './profile-database.ts';

const openTab = profileDatabase();
const openCopy = profileDatabase();
type Tab = ReturnType<typeof openTab>;

const APPLIED: Verdict = { result: 'applied' };
const REFUSED: Verdict = { result: 'refused', refusal: { code: 'wrong-status' } };
const DAY = 86_400_000;
const blank = { actor: 'technician', device: 'tablet', tz: 'UTC', at: '2026-03-23T07:00:00.000Z' };

const acts = async (database: Tab, count: number) => {
	for (let i = 0; i < count; i++) await act(database, {}, T0, 0);
	return (await database.outbox.toCollection().first())?.client ?? '';
};

const answer = (database: Tab, client: string, verdicts: Record<number, Verdict>, now = T0) =>
	keepVerdicts(database, client, {
		epoch: 'e1',
		head: 10,
		now,
		verdicts: Object.entries(verdicts).map(([seq, verdict]) => ({ seq: Number(seq), verdict }))
	});

const kept = async (database: Tab) =>
	(await database.outbox.orderBy('n').toArray()).map(({ seq, state }) => `${seq} ${state}`);

test('S-1 an act keeps the first verdict it gets', async () => {
	const database = openTab();
	const client = await acts(database, 2);
	expect(await answer(database, client, { 1: APPLIED, 7: APPLIED })).toHaveLength(1);
	expect(await answer(database, client, { 1: REFUSED, 2: REFUSED })).toMatchObject([{ seq: 2 }]);
	expect((await database.outbox.get(1))?.verdict).toEqual(APPLIED);
});

test('S-4 acts the server had answered and lost go again in their order, what is gone here leaves no gap', async () => {
	const database = openTab();
	const client = await acts(database, 6);
	await answer(database, client, { 1: APPLIED, 2: APPLIED, 3: APPLIED, 4: REFUSED });
	await database.outbox.delete(3);
	expect(await heal(database, client, 1, blank)).toEqual({ again: 2, missing: 1 });
	const batch = await nextBatch(database, client, { acts: 10, bytes: 1e6 });
	expect(batch.map(({ seq, op }) => `${seq} ${op.name}`)).toEqual([
		'2 work.comment',
		'3 act.withdrawn',
		'4 work.comment',
		'5 work.comment',
		'6 work.comment'
	]);
	expect(await database.outbox.get(4)).toMatchObject({ earlier: [REFUSED] });
	expect(await database.outbox.get(1)).toMatchObject({ state: 'answered' });
});

test('S-5 applied acts are let go after thirty days of the server’s clock, refused ones not before somebody saw to them', async () => {
	const database = openTab();
	const client = await acts(database, 3);
	await answer(database, client, { 1: APPLIED, 2: REFUSED });
	expect(await letGo(database, T0 + 30 * DAY)).toBe(0);
	expect(await letGo(database, T0 + 30 * DAY + 1)).toBe(1);
	expect(await letGo(database, T0 + 4_000 * DAY)).toBe(0);
	await dismiss(database, 2, T0 + 4_000 * DAY);
	expect(await letGo(database, T0 + 4_031 * DAY)).toBe(1);
	expect(await kept(database)).toEqual(['3 ready']);
});

test('a profile that was copied goes on under another name, with everything it had not sent', async () => {
	const database = openTab();
	const client = await acts(database, 3);
	await act(database, {
		args: { id: `w_${client}_3`, text: `about w_${client}_2` },
		base: { [`w_${client}_3`]: 1 }
	});
	await writeDraft(database, { person: 'jana', form: `work:w_${client}_3` }, { on: `w_${client}_3` }, T0);
	await answer(database, client, { 1: APPLIED, 2: APPLIED });
	const to = await renumberFrom(database, client, 3, seeded(9));
	expect(to).not.toBe(client);
	expect(await kept(database)).toEqual(['1 answered', '2 answered', '1 ready', '2 held']);
	expect(await database.outbox.get(4)).toMatchObject({
		client: to,
		formerly: `${client}:4`,
		op: {
			id: `${to}:2`,
			client: to,
			seq: 2,
			args: { id: `w_${to}_1`, text: `about w_${client}_2` },
			base: { [`w_${to}_1`]: 1 }
		}
	});
	expect(await database.drafts.toArray()).toMatchObject([
		{ form: `work:w_${to}_1`, value: { on: `w_${to}_1` } }
	]);
	expect(await act(database)).toMatchObject({ client: to, seq: 3, n: 5 });
});

test('S-1 two copies of a profile come to the same new number for an unsent act that both hold', async () => {
	const copies = [];
	for (const [i, database] of [openTab(), openCopy()].entries()) {
		const op = opOf('COPIED', 1, {});
		await database.meta.put({ key: 'outbox', value: { client: 'COPIED', next: 1, n: 1 } });
		await commitAct(database, op, { now: T0, hold: 0 });
		const to = await renumberFrom(database, 'COPIED', 1, seeded(i));
		const [kept] = await database.outbox.toArray();
		copies.push({ to, op: kept?.op });
	}
	expect(copies[0]?.to).toMatch(/^[A-Za-z0-9]{20}$/);
	expect(copies[1]).toEqual(copies[0]);
});

test('S-5 unsent and refused work leaves as a file and comes back into a new profile, each act once', async () => {
	const database = openTab();
	const client = await acts(database, 4);
	await act(database);
	await answer(database, client, { 1: APPLIED, 2: REFUSED });
	const parcel: unknown = JSON.parse(JSON.stringify(await packUnsent(database, T0)));
	// It may arrive by the other way now.
	expect(await kept(database)).toEqual(['1 answered', '2 answered', '3 sent', '4 sent', '5 sent']);
	await database.delete();
	const fresh = openTab();
	await act(fresh);
	const into = { device: 'tablet', now: T0 };
	expect(await unpack(fresh, parcel, into)).toEqual({
		ok: true,
		taken: 4,
		known: 0,
		foreign: 0,
		unsealed: 0
	});
	expect(await unpack(fresh, parcel, into)).toEqual({
		ok: true,
		taken: 0,
		known: 4,
		foreign: 0,
		unsealed: 0
	});
	expect((await nextBatch(fresh, client, { acts: 9, bytes: 1e6 })).map(({ seq }) => seq)).toEqual([3, 4, 5]);
	expect(await fresh.outbox.where({ client, seq: 2 }).first()).toMatchObject({ verdict: REFUSED });
});

test('another device’s work is not taken over, and a file of anything else is turned away', async () => {
	const database = openTab();
	await acts(database, 2);
	const parcel = await packUnsent(database, T0);
	const other = { device: 'phone', now: T0 };
	expect(await unpack(openTab(), parcel, other)).toEqual({
		ok: true,
		taken: 0,
		known: 0,
		foreign: 0,
		unsealed: 2
	});
	for (const file of [undefined, {}, { ...parcel, acts: [{ op: { ...opOf('X'.repeat(9), 1), id: 'Y:1' } }] }])
		expect(await unpack(database, file, other)).toEqual({ ok: false });
});

test('S-5 what stood on a refused act is offered together with it', async () => {
	const database = openTab();
	const client = await acts(database, 5);
	const on = (seq: number): Verdict => ({
		result: 'refused',
		refusal: { code: 'dependency', dependsOn: `${client}:${seq}` }
	});
	await answer(database, client, { 1: REFUSED, 2: APPLIED, 3: on(1), 4: on(3), 5: REFUSED });
	const groups = refusedGroups(await database.outbox.orderBy('n').toArray());
	expect(groups.map(({ root, dependents }) => [root.seq, dependents.map(({ seq }) => seq)])).toEqual([
		[1, [3, 4]],
		[5, []]
	]);
});
