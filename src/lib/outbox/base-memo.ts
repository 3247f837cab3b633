import type { Doc } from '#core/model/document.ts';
import type { Publication, Replica, Versioned } from '#lib/replica/replica.ts';
import { docOf } from '#lib/replica/row.ts';

/** The shelves moved on while they were read: what was worked out so far belongs to no state. */
export class Moved extends Error {}

/** What is asked for in one go is read in one go: a screen asks for sixty machines at once. */
class InOneGo<T> {
	readonly #read: (asked: readonly string[]) => Promise<T>;
	#next: { asked: Set<string>; answer: Promise<T> } | undefined;

	constructor(read: (asked: readonly string[]) => Promise<T>) {
		this.#read = read;
	}

	ask(one: string): Promise<T> {
		this.#next ??= this.#soon();
		this.#next.asked.add(one);
		return this.#next.answer;
	}

	#soon() {
		const asked = new Set<string>();
		const answer = Promise.resolve().then(() => {
			this.#next = undefined;
			return this.#read([...asked]);
		});
		return { asked, answer };
	}
}

/** What pending acts have read of one version of the replica, so that judging them again asks the disk nothing. */
export class BaseMemo {
	readonly #replica: Replica;
	readonly #docs = new Map<string, Doc | undefined>();
	readonly #ids = new Map<string, string[]>();
	#version: number;
	readonly #gets = new InOneGo((ids) => this.#readDocs(ids));
	readonly #finds = new InOneGo(async (keys) => this.#note(this.#same(await this.#replica.found(keys))));

	constructor(replica: Replica) {
		this.#replica = replica;
		this.#version = replica.state.version;
	}

	get version(): number {
		return this.#version;
	}

	async get(id: string): Promise<Doc | undefined> {
		return this.#docs.has(id) ? this.#docs.get(id) : (await this.#gets.ask(id)).get(id);
	}

	async find(key: string): Promise<Doc[]> {
		const known = this.#ids.get(key);
		if (known) {
			const docs = await Promise.all(known.map((id) => this.get(id)));
			return docs.filter((doc) => doc !== undefined);
		}
		return (await this.#finds.ask(key)).get(key) ?? [];
	}

	/** Asks the disk for all of these at once. */
	async foresee(ids: readonly string[], keys: readonly string[]): Promise<void> {
		const unknown = ids.filter((id) => !this.#docs.has(id));
		const [, found] = await Promise.all([
			this.#readDocs(unknown),
			this.#replica.found(keys.filter((key) => !this.#ids.has(key)))
		]);
		this.#note(this.#same(found));
	}

	async #readDocs(ids: readonly string[]): Promise<ReadonlyMap<string, Doc | undefined>> {
		const docs = this.#same(await this.#replica.docs(ids));
		const found = new Map(ids.map((id, i) => [id, docs[i]]));
		for (const [id, doc] of found) this.#docs.set(id, doc);
		return found;
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
