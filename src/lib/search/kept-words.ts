import { packIndex, unpackIndex } from '#core/search/packed.ts';
import type { SearchIndex } from '#core/search/search-index.ts';
import type { Touched } from '#lib/replica/recent-changes.ts';
import type { Ground } from '#lib/replica/surroundings.ts';
import { wordsPlace } from '#lib/replica/words-place.ts';
import { answered, done, openDatabase } from './idb.ts';

type Place = Pick<Ground, 'indexedDB' | 'IDBKeyRange'>;

/** An index, the version of the shelves it belongs to, and what in it comes from acts that the shelves do not show yet. */
export interface KeptIndex {
	readonly index: SearchIndex;
	readonly version: number;
	readonly overlaid: readonly Touched[];
}

const [INDEX, NEWS] = ['index', 'news'] as const;
/** Versions that other tabs may not have followed yet. */
const KEPT_NEWS = 200;

/**
 * What the search keeps between starts, beside the replica. It can be thrown away at any time: whatever fails here, and
 * whatever cannot be read, only means that the words are gathered anew.
 */
export class KeptWords {
	readonly #place: Place;
	readonly #name: string;

	constructor(place: Place, replica: string) {
		this.#place = place;
		this.#name = wordsPlace(replica);
	}

	read(): Promise<KeptIndex | undefined> {
		return this.#during(async (database) => {
			const store = database.transaction(INDEX).objectStore(INDEX);
			const kept = await answered<Record<string, unknown> | undefined>(store.get(INDEX));
			const index = unpackIndex(kept?.['packed']);
			const [version, overlaid] = [kept?.['version'], kept?.['overlaid']];
			if (!index || typeof version !== 'number' || !Array.isArray(overlaid)) return undefined;
			return { index, version, overlaid };
		});
	}

	/** The same without its holes, where it had many. */
	async write({ index, version, overlaid }: KeptIndex): Promise<SearchIndex | undefined> {
		const packed = packIndex(index);
		await this.#during(async (database) => {
			const transaction = database.transaction([INDEX, NEWS], 'readwrite', { durability: 'relaxed' });
			transaction.objectStore(INDEX).put({ packed, version, overlaid }, INDEX);
			const old = this.#place.IDBKeyRange.upperBound(version - KEPT_NEWS);
			transaction.objectStore(NEWS).delete(old);
			await done(transaction);
		});
		return index.holes > index.size / 4 ? unpackIndex(packed) : undefined;
	}

	/** For the next start, and for other tabs, which hear only that there is something. */
	async note(version: number, touched: readonly Touched[]): Promise<void> {
		await this.#during(async (database) => {
			const transaction = database.transaction(NEWS, 'readwrite', { durability: 'relaxed' });
			transaction.objectStore(NEWS).put(touched, version);
			await done(transaction);
		});
	}

	/** All that was noted after one version up to another; undefined where a version is missing. */
	async since(from: number, to: number): Promise<Touched[] | undefined> {
		if (from >= to) return [];
		return this.#during(async (database) => {
			const store = database.transaction(NEWS).objectStore(NEWS);
			const range = this.#place.IDBKeyRange.bound(from, to, true, false);
			const noted = await answered<Touched[][]>(store.getAll(range));
			return noted.length === to - from ? noted.flat() : undefined;
		});
	}

	async #during<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T | undefined> {
		const database = await openDatabase(this.#place.indexedDB, this.#name, (fresh) => {
			fresh.createObjectStore(INDEX);
			fresh.createObjectStore(NEWS);
		});
		if (!database) return undefined;
		try {
			return await work(database);
		} catch {
			// Full, damaged or gone.
			return undefined;
		} finally {
			database.close();
		}
	}
}
