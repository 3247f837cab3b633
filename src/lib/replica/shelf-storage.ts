import { RXDB_VERSION } from 'rxdb';
import type { RxJsonSchema, RxStorage, RxStorageInstanceCreationParams } from 'rxdb';
import { RxStorageInstanceDexie, getBooleanIndexes } from 'rxdb/plugins/storage-dexie';
import type { Subject } from 'rxjs';
import { SHELVES } from '#core/model/shelves.ts';
import type { Shelf } from '#core/model/shelves.ts';
import type { Change } from './apply-effects.ts';
import { InternalStore } from './internal-store.ts';
import type { ReplicaDatabase } from './replica-database.ts';
import type { Row } from './row.ts';

type Instance = RxStorageInstanceDexie<Row>;
type DexieOf<I> = I extends { internals: Promise<{ dexieDb: infer D }> } ? D : never;
type Params = RxStorageInstanceCreationParams<Row, unknown>;

const isShelf = (name: string): name is Shelf => SHELVES.some((shelf) => shelf === name);

const STORAGE_NAME = 'shelves';

/**
 * RxDB's own Dexie storage instances over the tables of one database. It leans on what rxdb 17.6.0 exports and does not
 * promise; tests/contract/replica-storage.test.ts pins it.
 */
export class ShelfStorage {
	readonly name = STORAGE_NAME;
	readonly rxdbVersion = RXDB_VERSION;
	readonly #database: ReplicaDatabase;
	readonly #instances = new Map<Shelf, Instance>();

	constructor(database: ReplicaDatabase) {
		this.#database = database;
	}

	get forRxDb(): RxStorage<unknown, unknown> {
		return this as unknown as RxStorage<unknown, unknown>;
	}

	async createStorageInstance(params: Params): Promise<unknown> {
		const shelf = params.collectionName;
		if (!isShelf(shelf)) {
			return new InternalStore(params as unknown as ConstructorParameters<typeof InternalStore>[0]);
		}
		const internals = Promise.resolve({
			dexieDb: facade(this.#database, shelf),
			dexieTable: this.#database.shelf(shelf),
			dexieAttachmentsTable: this.#database.table('attachments'),
			booleanIndexes: getBooleanIndexes(params.schema as RxJsonSchema<Row>)
		});
		const instance = new RxStorageInstanceDexie<Row>(
			this as unknown as Instance['storage'],
			params.databaseName,
			shelf,
			params.schema as Instance['schema'],
			internals,
			{},
			{},
			params.devMode
		);
		// Its own close would close the database that all shelves share.
		instance.close = () => (instance.closed ??= Promise.resolve(changesOf(instance).complete()));
		this.#instances.set(shelf, instance);
		return instance;
	}

	/** RxDB hears what was written beside it; only ever after the commit. */
	announce(changes: readonly Change[], version: number): void {
		for (const [shelf, instance] of this.#instances) {
			const events = changes.filter((change) => change.shelf === shelf).map(eventOf(version));
			const last = events.at(-1);
			if (!last || instance.closed) continue;
			changesOf(instance).next({
				id: `${version}.${shelf}`,
				events,
				checkpoint: { id: last.documentId, lwt: version },
				context: 'publication'
			});
		}
	}
}

interface Bulk {
	id: string;
	events: ReturnType<ReturnType<typeof eventOf>>[];
	checkpoint: { id: string; lwt: number };
	context: string;
}

const changesOf = (instance: Instance): Subject<Bulk> =>
	(instance as unknown as { changes$: Subject<Bulk> }).changes$;

const eventOf =
	(version: number) =>
	({ id, before, after }: Change) => {
		const previousDocumentData = before && { ...before, _deleted: false };
		const gone = before && {
			...before,
			_deleted: true,
			_meta: { lwt: version },
			_rev: `${before.rev + 1}-x`
		};
		return {
			documentId: id,
			operation: after ? (before ? 'UPDATE' : 'INSERT') : 'DELETE',
			documentData: after ? { ...after, _deleted: false } : gone,
			previousDocumentData
		};
	};

/** RxDB calls its store 'docs'; this leads that name to the shelf's own. */
const facade = (database: ReplicaDatabase, shelf: Shelf): DexieOf<Instance> => {
	const transaction = (mode: 'r' | 'rw', ...rest: unknown[]) => {
		const work = rest.pop() as (transaction: unknown) => Promise<unknown>;
		// Dexie keeps a transaction through awaits only where it sees an async function.
		return database.transaction(mode, rest as string[], async (own) =>
			work({
				idbtrans: {
					objectStore: (name: string) => own.idbtrans.objectStore(name === 'docs' ? shelf : name)
				}
			})
		);
	};
	return { _options: database._options, transaction, close: () => {} } as unknown as DexieOf<Instance>;
};
