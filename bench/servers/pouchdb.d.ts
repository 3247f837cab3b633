// The little of PouchDB's own interface that the benches use.
declare module 'pouchdb' {
	interface Database {
		bulkDocs(docs: readonly object[]): Promise<readonly { ok?: boolean; id: string; rev?: string }[]>;
		allDocs(about: { keys: readonly string[] }): Promise<{ rows: readonly { value: { rev: string } }[] }>;
	}
	interface PouchDb {
		new (name: string, options?: { auto_compaction?: boolean; revs_limit?: number }): Database;
		defaults(options: { prefix: string }): PouchDb;
	}
	const pouch: PouchDb;
	export default pouch;
}

declare module 'express-pouchdb' {
	import type { RequestListener } from 'node:http';
	import type { PouchDb } from 'pouchdb';
	interface Options {
		mode: 'minimumForPouchDB' | 'fullCouchDB' | 'custom';
		overrideMode?: { include?: string[]; exclude?: string[] };
	}
	const expressPouchDb: (pouch: PouchDb, options: Options) => RequestListener;
	export default expressPouchDb;
}
