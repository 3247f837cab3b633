import type { Doc } from '#core/model/document.ts';
import type { Publication, Replica, Versioned } from '#lib/replica/replica.ts';
import { docOf } from '#lib/replica/row.ts';

/** The shelves moved on while they were read: what was worked out so far belongs to no state. */
export class Moved extends Error {}

interface Asked {
	readonly keys: Set<string>;
	readonly found: Promise<ReadonlyMap<string, Doc[]>>;
}

/** What pending acts have read of one version of the replica, so that judging them again asks the disk nothing. */
export class BaseMemo {
	readonly #replica: Replica;
	readonly #docs = new Map<string, Doc | undefined>();
	readonly #ids = new Map<string, string[]>();
	#version: number;
	#asked: Asked | undefined;

	constructor(replica: Replica) {
		this.#replica = replica;
		this.#version = replica.state.version;
	}

	get version(): number {
		return this.#version;
	}

	async get(id: string): Promise<Doc | undefined> {
		if (!this.#docs.has(id)) {
			const [doc] = this.#same(await this.#replica.docs([id]));
			this.#docs.set(id, doc);
		}
		return this.#docs.get(id);
	}

	async find(key: string): Promise<Doc[]> {
		const known = this.#ids.get(key);
		if (known) {
			const docs = await Promise.all(known.map((id) => this.get(id)));
			return docs.filter((doc) => doc !== undefined);
		}
		this.#asked ??= this.#soon();
		this.#asked.keys.add(key);
		return (await this.#asked.found).get(key) ?? [];
	}

	/** Asks the disk for all of these at once. */
	async foresee(ids: readonly string[], keys: readonly string[]): Promise<void> {
		const unknown = ids.filter((id) => !this.#docs.has(id));
		const [docs, found] = await Promise.all([
			this.#replica.docs(unknown),
			this.#replica.found(keys.filter((key) => !this.#ids.has(key)))
		]);
		this.#same(docs).forEach((doc, i) => this.#docs.set(unknown[i] ?? '', doc));
		this.#note(this.#same(found));
	}

	/** What is asked for in one go is read in one go: a screen asks for sixty machines at once. */
	#soon(): Asked {
		const keys = new Set<string>();
		const found = Promise.resolve().then(async () => {
			this.#asked = undefined;
			return this.#note(this.#same(await this.#replica.found([...keys])));
		});
		return { keys, found };
	}

	#note(found: ReadonlyMap<string, Doc[]>): ReadonlyMap<string, Doc[]> {
		for (const [key, carriers] of found) {
			for (const doc of carriers) if (!this.#docs.has(doc.id)) this.#docs.set(doc.id, doc);
			this.#ids.set(
				key,
				carriers.map(({ id }) => id)
			);
		}
		return found;
	}

	/** Follows the replica; what the publication changed is told back. Undefined: everything may have. */
	follow({ state, changes }: Publication): { ids: Set<string>; keys: Set<string> } | undefined {
		const next = this.#version + 1;
		this.#version = state.version;
		if (changes === 'many' || state.version !== next) {
			this.#docs.clear();
			this.#ids.clear();
			return undefined;
		}
		const ids = new Set<string>();
		const keys = new Set<string>();
		for (const { id, before, after } of changes) {
			ids.add(id);
			for (const key of [...(before?._keys ?? []), ...(after?._keys ?? [])]) keys.add(key);
			if (this.#docs.has(id)) this.#docs.set(id, after && docOf(after));
		}
		for (const key of keys) this.#ids.delete(key);
		return { ids, keys };
	}

	#same<T>({ version, value }: Versioned<T>): T {
		if (version !== this.#version) throw new Moved();
		return value;
	}
}
