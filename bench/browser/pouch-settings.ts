/**
 * PouchDB's default storage of a browser is `idb`; its newer one keeps its indexes inside IndexedDB, and was the faster of
 * the two to fill and to index: 5,000 documents took it 11 s, `idb` 21 s. Reading was not compared.
 */
export const POUCH_ADAPTER = 'indexeddb';

/** Documents in a batch of its replication, 100 where nobody says: of 200, 1,000 and 5,000 the fastest. */
export const POUCH_BATCH = 5_000;
