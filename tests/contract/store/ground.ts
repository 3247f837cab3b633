import { afterEach, beforeEach } from 'vitest';
import type { StorePlace } from '#server/open-store.ts';
import { openStore } from '#server/open-store.ts';
import type { Store } from '#server/store/store.ts';
import { keysOfSample } from './sample.ts';

/** A database of a test's own. */
export interface Ground {
	readonly place: StorePlace;
	/** Runs a statement behind the store's back, as somebody with the database's password could. */
	spoil(statement: string): Promise<void>;
	remove(): Promise<void>;
}

export type NewGround = () => Promise<Ground>;

export const openedOn = async (place: StorePlace): Promise<Store> => {
	const opening = await openStore(place, keysOfSample);
	if (!opening.ok) throw new Error(opening.problem);
	return opening.store;
};

export interface Stores {
	readonly ground: Ground;
	readonly store: Store;
	/** Another one on the same database, as another server process has it. */
	another(): Promise<Store>;
	/** Closes what is open and opens the database again. */
	reopen(): Promise<Store>;
}

/** A fresh database with a store on it for each test, gone afterwards. */
export const freshStores = (newGround: NewGround): Stores => {
	let ground: Ground;
	let store: Store;
	let open: Store[] = [];
	const another = async (): Promise<Store> => {
		const next = await openedOn(ground.place);
		open.push(next);
		return next;
	};
	const closeAll = async (): Promise<void> => {
		await Promise.all(open.map((one) => one.close()));
		open = [];
	};
	beforeEach(async () => {
		ground = await newGround();
		store = await another();
	});
	afterEach(async () => {
		await closeAll();
		await ground.remove();
	});
	return {
		get ground() {
			return ground;
		},
		get store() {
			return store;
		},
		another,
		async reopen() {
			await closeAll();
			store = await another();
			return store;
		}
	};
};
