import { IDBObjectStore } from 'fake-indexeddb';
import type { Tab } from '../../support/engine-device.ts';

type Write = (store: IDBObjectStore) => void;

const watching = new Set<Write>();
let isWatched = false;

const watchDisk = (): void => {
	if (isWatched) return;
	isWatched = true;
	const prototype = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
	for (const call of ['put', 'add']) {
		const real = prototype[call];
		prototype[call] = function (this: IDBObjectStore, ...args: unknown[]) {
			for (const watch of watching) watch(this);
			return real?.apply(this, args);
		};
	}
};

/** Where a page writes: into its own database or into a copy of the plant. */
export type Disk = 'device' | 'replica';

/** Calls back before each row this page writes there, until called off; what is thrown is the disk's answer. */
export const beforeWrites = (tab: Tab, disk: Disk, write: Write): (() => void) => {
	watchDisk();
	const own: Write = (store) => {
		const { db } = store.transaction;
		if (db.name.startsWith(`millwright-${disk}`) && tab.owns(db)) write(store);
	};
	watching.add(own);
	return () => void watching.delete(own);
};

export const full = (): DOMException => new DOMException('no room left', 'QuotaExceededError');
