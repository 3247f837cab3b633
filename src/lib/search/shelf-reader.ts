import type { Doc } from '#core/model/document.ts';
import { SEARCHED_SHELVES } from '#core/search/entry.ts';
import type { Touched } from '#lib/replica/recent-changes.ts';
import type { Ground } from '#lib/replica/surroundings.ts';
import { answered, openDatabase } from './idb.ts';

type Place = Pick<Ground, 'indexedDB' | 'IDBKeyRange'>;

const LOT = 1_000;

export interface Looked {
	readonly touched: Touched;
	readonly doc: Doc | undefined;
}

const isSearched = ({ shelf }: Touched): boolean => SEARCHED_SHELVES.some((one) => one === shelf);

/** Reads the replica as it lies on the disk; never writes, and never makes one that is not there. */
export class ShelfReader {
	readonly #database: IDBDatabase;
	readonly #place: Place;

	private constructor(database: IDBDatabase, place: Place) {
		this.#database = database;
		this.#place = place;
	}

	/** For one piece of work; undefined where it is gone. */
	static async during<T>(
		place: Place,
		replica: string,
		work: (reader: ShelfReader) => Promise<T>
	): Promise<T | undefined> {
		const database = await openDatabase(place.indexedDB, replica);
		if (!database) return undefined;
		try {
			return await work(new ShelfReader(database, place));
		} finally {
			database.close();
		}
	}

	async version(): Promise<number> {
		const store = this.#database.transaction('state').objectStore('state');
		const state = await answered<{ version: number } | undefined>(store.get('state'));
		return state?.version ?? 0;
	}

	/** Everything that can be searched for, in lots. */
	async *all(): AsyncGenerator<Doc[]> {
		for (const shelf of SEARCHED_SHELVES) {
			let last = '';
			for (;;) {
				const store = this.#database.transaction(shelf).objectStore(shelf);
				const range = this.#place.IDBKeyRange.lowerBound(last, true);
				const docs = await answered<Doc[]>(store.getAll(range, LOT));
				if (docs.length > 0) yield docs;
				last = docs.at(-1)?.id ?? '';
				if (docs.length < LOT) break;
			}
		}
	}

	some(all: readonly Touched[]): Promise<Looked[]> {
		const asked = all.filter(isSearched);
		if (asked.length === 0) return Promise.resolve([]);
		const transaction = this.#database.transaction([...new Set(asked.map(({ shelf }) => shelf))]);
		return Promise.all(
			asked.map(async (touched) => {
				const request = transaction.objectStore(touched.shelf).get(touched.id);
				return { touched, doc: await answered<Doc | undefined>(request) };
			})
		);
	}
}
