import { createRxDatabase } from 'rxdb';
import type { Ground } from './surroundings.ts';

/** The browser's own databases. */
export const browserGround = (): Ground => ({ indexedDB, IDBKeyRange, createRxDatabase });
