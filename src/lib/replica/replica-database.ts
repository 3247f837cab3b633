import { Dexie, type Table } from 'dexie';
import { fillWithDefaultSettings } from 'rxdb';
import { getDexieStoreSchema } from 'rxdb/plugins/storage-dexie';
import { shelfSchemaOf } from '#core/model/shelf-schema.ts';
import { SHELVES } from '#core/model/shelves.ts';
import type { Shelf } from '#core/model/shelves.ts';
import type { Effects } from './effects.ts';
import type { ReplicaState } from './replica-state.ts';
import type { Poison, Row } from './row.ts';
import type { Ground } from './surroundings.ts';
import { dropWords } from './words-place.ts';

/**
 * Part of a round that grew too large for memory. The last part says which state the round leads to, and which parts
 * come before it: another tab's may lie among them.
 */
export interface JournalPage {
	n?: number;
	effects: Effects;
	next?: ReplicaState;
	before?: readonly number[];
}

/** A document that left one of the device's scopes and is still held by another. */
interface Departed {
	id: string;
	scopes: string[];
}

// Nothing of ours asks RxDB what changed since a moment, so the indexes for that are not written.
const UNUSED = new Set(['_meta.lwt', '[_meta.lwt+id]']);

const tableOf = (shelf: Shelf): string => {
	const schema = fillWithDefaultSettings<{ id: string }>(rxSchema(shelf));
	const indexes = getDexieStoreSchema(schema)
		.split(', ')
		.filter((index) => !UNUSED.has(index));
	return [...indexes, '*_keys'].join(', ');
};

/** Every shelf as RxDB is told of it. */
export const rxSchema = (shelf: Shelf) =>
	shelfSchemaOf(shelf) as Parameters<typeof fillWithDefaultSettings<{ id: string }>>[0];

/**
 * One IndexedDB for all shelves, so that one transaction can span them (S-3). It can be thrown away and pulled again at
 * any time, so it need not wait for the disk.
 */
export class ReplicaDatabase extends Dexie {
	readonly state: Table<ReplicaState, string>;
	/** A mark beside the state: taken away with rows that had to go, put back when the state says so. */
	readonly whole: Table<{ readonly k: string }, string>;
	readonly journal: Table<JournalPage, number>;
	readonly poison: Table<Poison, string>;
	readonly departed: Table<Departed, string>;
	readonly #indexedDB: IDBFactory;

	constructor(name: string, { indexedDB, IDBKeyRange }: Ground) {
		super(name, { indexedDB, IDBKeyRange, cache: 'disabled', chromeTransactionDurability: 'relaxed' });
		this.#indexedDB = indexedDB;
		this.version(1).stores({
			...Object.fromEntries(SHELVES.map((shelf) => [shelf, tableOf(shelf)])),
			attachments: 'id',
			state: 'k',
			journal: '++n',
			poison: 'id',
			departed: 'id'
		});
		this.state = this.table('state');
		this.whole = this.table('state');
		this.journal = this.table('journal');
		this.poison = this.table('poison');
		this.departed = this.table('departed');
	}

	/** With the words by which it was searched. */
	override delete(...given: Parameters<Dexie['delete']>): ReturnType<Dexie['delete']> {
		return super.delete(...given).then(() => dropWords(this.#indexedDB, this.name));
	}

	shelf(shelf: Shelf): Table<Row, string> {
		return this.table(shelf);
	}

	get shelves(): Table<Row, string>[] {
		return SHELVES.map((shelf) => this.shelf(shelf));
	}
}
