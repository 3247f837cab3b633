import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Channel, Ground } from '#lib/replica/surroundings.ts';
import { takeRxdbCopy } from './rxdb-copies.ts';

/** Databases of one browser profile; each tab has its own RxDB. */
export const browserGround = () => {
	const indexedDB = new IDBFactory();
	return {
		indexedDB,
		/** A page: what it opened must be closed before it leaves. */
		tab: async (): Promise<{ ground: Ground; leave: () => void }> => {
			const { createRxDatabase, giveBack } = await takeRxdbCopy();
			return { ground: { indexedDB, IDBKeyRange, createRxDatabase }, leave: giveBack };
		}
	};
};

/** Tabs of one browser: each hears what the others say, a little later. */
export const tabChannels = (): (() => Channel) => {
	const ears = new Map<object, Set<(message: unknown) => void>>();
	return () => {
		const own = new Set<(message: unknown) => void>();
		ears.set(own, own);
		return {
			post: (message) => {
				for (const other of ears.values()) {
					if (other !== own) for (const hear of other) queueMicrotask(() => hear(structuredClone(message)));
				}
			},
			listen: (hear) => {
				own.add(hear);
				return () => void own.delete(hear);
			}
		};
	};
};
