import { forceCloseDatabase } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { commitAct } from '#lib/outbox/commit-act.ts';
import { T0, act, opOf, profileDatabase } from './profile-database.ts';

const openTab = profileDatabase();

test('S-1 acts of two tabs are numbered without a gap, each once', async () => {
	const working = async (t: number) => {
		const tab = openTab();
		for (let i = 0; i < 40; i++) await act(tab, { args: { t, i } });
	};
	await Promise.all([working(0), working(1)]);
	const kept = await openTab().outbox.orderBy('n').toArray();
	expect(kept.map(({ seq }) => seq)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
	expect(new Set(kept.map(({ op }) => JSON.stringify(op.args))).size).toBe(80);
	expect(new Set(kept.map(({ client }) => client)).size).toBe(1);
});

test('an act is there when the app is opened again, and the next one goes on counting', async () => {
	const before = openTab();
	const { client } = await act(before);
	before.close();
	const after = openTab();
	expect(await act(after)).toMatchObject({ client, seq: 2, n: 2, state: 'held' });
	expect(await after.outbox.count()).toBe(2);
});

test('without room nothing is kept, no number is lost, and the person is told', async () => {
	const database = openTab();
	const { client } = await act(database);
	const full = vi.spyOn(IDBObjectStoreOf(database), 'add').mockImplementation(() => {
		throw new DOMException('no room', 'QuotaExceededError');
	});
	const committed = await commitAct(database, opOf(client, 2), { now: T0 });
	full.mockRestore();
	expect(committed).toEqual({ ok: false, reason: 'full' });
	expect(await act(database)).toMatchObject({ seq: 2 });
});

test('a connection the browser closed is made anew, and the act is kept once', async () => {
	const database = openTab();
	const { client } = await act(database);
	forceCloseDatabase(database.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
	expect(await commitAct(database, opOf(client, 2), { now: T0 })).toMatchObject({ ok: true });
	expect(await database.outbox.count()).toBe(2);
});

test('S-1 an act whose confirmation got lost is found, not kept twice', async () => {
	const database = openTab();
	const { client, op } = await act(database);
	expect(await commitAct(database, op, { now: T0 + 1 })).toMatchObject({ ok: true, act: { seq: 1 } });
	expect(await commitAct(database, opOf(client, 1, { name: 'work.start' }), { now: T0 })).toEqual({
		ok: false,
		reason: 'taken'
	});
	expect(await database.outbox.count()).toBe(1);
});

test('S-1 an act whose place is known is kept at once, and only where the page knew it rightly', async () => {
	const database = openTab();
	const { client } = await act(database);
	expect(await commitAct(database, opOf(client, 2), { now: T0, n: 2 })).toMatchObject({
		ok: true,
		act: { n: 2 }
	});
	// Another tab acted meanwhile: the number is used, and so is the place.
	const late = opOf(client, 2, { name: 'work.start' });
	expect(await commitAct(database, late, { now: T0, n: 2 })).toEqual({ ok: false, reason: 'taken' });
	expect(await commitAct(database, opOf(client, 4), { now: T0, n: 4 })).toEqual({
		ok: false,
		reason: 'taken'
	});
	// Nothing of those that were not kept is left behind.
	expect(await act(database)).toMatchObject({ seq: 3, n: 3 });
	expect(await database.outbox.count()).toBe(3);
	// The number is right and the place is not: it is kept where it belongs.
	expect(await commitAct(database, opOf(client, 4), { now: T0, n: 9 })).toMatchObject({
		ok: true,
		act: { n: 4 }
	});
});

/** The store class of this fake, to make its disk full. */
const IDBObjectStoreOf = (database: ReturnType<typeof openTab>): { add: (value: unknown) => unknown } =>
	Object.getPrototypeOf(database.backendDB().transaction('outbox').objectStore('outbox')) as {
		add: (value: unknown) => unknown;
	};
