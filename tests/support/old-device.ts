import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';

/**
 * The device's own database as an app of this version left it. Each release that changes the database adds one
 * (`tests/fixtures/device-databases/README.md`), and none is ever changed: they are what lies on people's phones.
 */
export interface OldDevice {
	/** What the app called its database version; IndexedDB counts ten times as much. */
	version: number;
	/** In the words of Dexie: what was declared then. */
	stores: Record<string, string>;
	rows: Record<string, object[]>;
}

const FOLDER = new URL('../fixtures/device-databases/', import.meta.url);

export const oldDevices = (): [name: string, device: OldDevice][] =>
	readdirSync(FOLDER)
		.filter((file) => file.endsWith('.json'))
		.map((file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as OldDevice]);

/** Keys and indexes as Dexie wrote them, without the code of today: `n, &[client+seq], state`. */
const createStore = (database: IDBDatabase, name: string, declared: string): void => {
	const [first = '', ...indexes] = declared.split(',').map((part) => part.trim());
	const pathOf = (part: string) => {
		const plain = part.replace(/^(\+\+|&|\*)+/, '');
		return plain.startsWith('[') ? plain.slice(1, -1).split('+') : plain;
	};
	const store = database.createObjectStore(name, {
		keyPath: pathOf(first),
		autoIncrement: first.startsWith('++')
	});
	for (const index of indexes) {
		store.createIndex(index.replace(/^[&*]+/, ''), pathOf(index), {
			unique: index.startsWith('&'),
			multiEntry: index.startsWith('*')
		});
	}
};

/** A browser on which that app was closed last. */
export const browserOf = async ({ version, stores, rows }: OldDevice): Promise<IDBFactory> => {
	const indexedDB = new IDBFactory();
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('millwright-device', version * 10);
		opening.onupgradeneeded = () => {
			for (const [name, declared] of Object.entries(stores)) createStore(opening.result, name, declared);
		};
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(new Error(String(opening.error)));
	});
	const writing = database.transaction(Object.keys(stores), 'readwrite');
	for (const [name, all] of Object.entries(rows)) {
		for (const row of all) writing.objectStore(name).put(row);
	}
	await new Promise<void>((resolve, reject) => {
		writing.oncomplete = () => resolve();
		writing.onabort = () => reject(new Error(String(writing.error)));
	});
	database.close();
	return indexedDB;
};
