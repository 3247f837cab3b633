import type { createRxDatabase } from 'rxdb';

/** Called when the time has come, unless called off. */
export type After = (milliseconds: number, call: () => void) => () => void;

/** The shape of the Web Locks API, as much of it as we use. */
export interface Locks {
	request<T>(
		name: string,
		options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
		work: (lock: unknown) => Promise<T>
	): Promise<T>;
}

/** Another tab took the lock away, or it was not waited for any longer. */
export const isRobbed = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** How the tabs of one browser hear of each other; losing a message loses nothing. */
export interface Channel {
	post(message: unknown): void;
	listen(hear: (message: unknown) => void): () => void;
}

/** Where databases live: the browser's own, or one made for a test. */
export interface Ground {
	indexedDB: IDBFactory;
	IDBKeyRange: typeof IDBKeyRange;
	/** RxDB counts the collections of a page; tests with many devices in one process bring a copy for each. */
	createRxDatabase: typeof createRxDatabase;
}

/** The world around the engine. It has no clock, no network and no chance of its own. */
export interface Surroundings {
	/** The device's clock in milliseconds since 1970. It may be wrong and it may jump (S-11). */
	now: () => number;
	/** Milliseconds since some moment; never jumps. */
	elapsed: () => number;
	/** At least 0, below 1. */
	random: () => number;
	after: After;
	fetch: (request: Request) => Promise<Response>;
	/** Where the server is: `https://plant.example`. */
	origin: string;
	locks: Locks;
	channel: Channel;
	ground: Ground;
}
