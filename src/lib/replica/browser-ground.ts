import { createRxDatabase } from 'rxdb';
import type { Ground } from './surroundings.ts';

/** The browser's own databases, in the place that is kept for the replica. */
export const browserGround = (indexedDB: IDBFactory): Ground => ({
	indexedDB,
	IDBKeyRange,
	createRxDatabase
});
