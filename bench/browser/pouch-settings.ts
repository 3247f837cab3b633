/** PouchDB's default storage of a browser is `idb`; its newer one builds its indexes inside IndexedDB. */
export const POUCH_ADAPTER = 'indexeddb';

/** Documents in a batch of its replication; 100 where nobody says. */
export const POUCH_BATCH = 1_000;
