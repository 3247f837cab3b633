import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Channel, Ground } from '#lib/replica/surroundings.ts';
import { pageDatabases } from './page-databases.ts';
import { takeRxdbCopy } from './rxdb-copies.ts';

interface Page {
	ground: Ground;
	leave: () => void;
	die: () => Promise<void>;
	/** Whether this page opened the connection. */
	owns: (connection: object) => boolean;
}

/** Databases of one browser profile; each tab has its own RxDB. */
export const browserGround = () => {
	const ground = {
		indexedDB: new IDBFactory(),
		/** A page: what it opened must be closed before it leaves, or let go of when it dies. */
		tab: async (): Promise<Page> => {
			const copy = await takeRxdbCopy();
			const { die, owns, ...databases } = pageDatabases(ground.indexedDB, copy.createRxDatabase);
			return { ground: { ...databases, IDBKeyRange }, leave: copy.giveBack, die, owns };
		}
	};
	return ground;
};

/** Tabs of one browser: each hears what the others say, a little later. */
export const tabChannels = (): (() => { channel: Channel; mute: () => void }) => {
	const ears = new Set<Set<(message: unknown) => void>>();
	return () => {
		const own = new Set<(message: unknown) => void>();
		ears.add(own);
		const channel: Channel = {
			post: (message) => {
				if (ears.has(own))
					for (const other of ears) {
						if (other !== own) for (const hear of other) queueMicrotask(() => hear(structuredClone(message)));
					}
			},
			listen: (hear) => {
				own.add(hear);
				return () => void own.delete(hear);
			}
		};
		/** The tab is gone: it hears nothing and says nothing. */
		const mute = () => {
			own.clear();
			ears.delete(own);
		};
		return { channel, mute };
	};
};
