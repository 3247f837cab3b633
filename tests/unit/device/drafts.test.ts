import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { DeviceStore } from '#lib/app/device-store.svelte.ts';
import { TextDraft } from '#lib/device/text-draft.svelte.ts';
import { DeviceDatabase, openDeviceDatabase, type Opened } from '#lib/device/device-database.ts';
import { readDraft } from '#lib/device/drafts.ts';

const guest = { person: 'guest', form: 'diagnostics' };

const freshStore = (name: string) =>
	new DeviceStore(async (): Promise<Opened> => ({ ok: true, database: new DeviceDatabase(name) }));

const kept = (draft: TextDraft, state: string) => expect.poll(() => draft.state).toBe(state);

test('what was typed is there when the app is opened again', async () => {
	const draft = new TextDraft(freshStore('again'), guest);
	for (const text of ['P', 'Pu', 'Pum', 'Pump leaks']) draft.write(text);
	await kept(draft, 'kept');
	const reopened = new TextDraft(freshStore('again'), guest);
	await reopened.restore();
	expect([reopened.text, reopened.state]).toEqual(['Pump leaks', 'kept']);
});

test('the drafts of two people on one device stay apart', async () => {
	const store = freshStore('two people');
	const mine = new TextDraft(store, guest);
	mine.write('mine');
	await kept(mine, 'kept');
	const theirs = new TextDraft(store, { person: 'jana', form: 'diagnostics' });
	await theirs.restore();
	expect(theirs.text).toBe('');
});

test('a cleared text leaves nothing behind', async () => {
	const store = freshStore('cleared');
	const draft = new TextDraft(store, guest);
	draft.write('nothing after all');
	await kept(draft, 'kept');
	draft.write('');
	await kept(draft, 'empty');
	const database = await store.open();
	expect(database && (await readDraft(database, guest))).toBeUndefined();
});

test('a draft that arrives late does not overwrite what the person has begun to type', async () => {
	const store = freshStore('late');
	const old = new TextDraft(store, guest);
	old.write('old text');
	await kept(old, 'kept');
	const draft = new TextDraft(store, guest);
	const restoring = draft.restore();
	draft.write('new');
	await restoring;
	expect(draft.text).toBe('new');
});

test('where the browser keeps nothing, the form says so and the text stays on screen', async () => {
	const store = new DeviceStore(async () => ({ ok: false, reason: 'refused' }));
	const draft = new TextDraft(store, guest);
	await draft.restore();
	draft.write('please keep this');
	await kept(draft, 'lost');
	expect([draft.text, store.isBlocked]).toEqual(['please keep this', true]);
});

test('a browser that refuses and one that never answers are told apart', async () => {
	const real = indexedDB.open.bind(indexedDB);
	try {
		indexedDB.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		expect(await openDeviceDatabase()).toEqual({ ok: false, reason: 'refused' });
		indexedDB.open = () => Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
		expect(await openDeviceDatabase(50)).toMatchObject({ ok: false, reason: 'silent' });
	} finally {
		indexedDB.open = real;
	}
	expect((await openDeviceDatabase()).ok).toBe(true);
});

test('a storage that answers late is used from then on', async () => {
	const opened: Opened = { ok: true, database: new DeviceDatabase('slow') };
	const store = new DeviceStore(async () => ({
		ok: false,
		reason: 'silent',
		later: Promise.resolve(opened)
	}));
	expect(await store.open()).toBeUndefined();
	await expect.poll(() => store.isBlocked).toBe(false);
	expect(await store.open()).toBe(opened.database);
});

test('code that could not be fetched is fetched again the next time', async () => {
	const database = new DeviceDatabase('second try');
	let tries = 0;
	const store = new DeviceStore(async () => {
		tries += 1;
		if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
		return { ok: true, database };
	});
	expect(await store.open()).toBeUndefined();
	expect(store.isBlocked).toBe(false);
	expect(await store.open()).toBe(database);
});
