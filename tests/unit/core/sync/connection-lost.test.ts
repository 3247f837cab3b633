import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { isConnectionLost, steadily } from '#core/sync/connection-lost.ts';
import { DeviceDatabase } from '#lib/device/device-database.ts';

test('a database that could not be opened in the moment in which a browser cleared its storage is opened again', async () => {
	const indexedDB = new IDBFactory();
	const database = new DeviceDatabase('cleared', { indexedDB, IDBKeyRange });
	await database.open();
	const open = indexedDB.open.bind(indexedDB);
	indexedDB.open = () => {
		throw new DOMException('cleared', 'AbortError');
	};
	database.close({ disableAutoOpen: true });
	const count = () => steadily(database, () => database.meta.count());
	const trouble: unknown = await count().catch((error: unknown) => error);
	expect(isConnectionLost(trouble)).toBe(true);
	indexedDB.open = open;
	expect(await count()).toBe(0);
	database.close();
});

test('a full disk is no connection that was lost, though it ends what was being done', () => {
	expect(isConnectionLost({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe(false);
	expect(isConnectionLost({ name: 'AbortError', inner: null })).toBe(true);
});
