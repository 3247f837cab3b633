import type { Doc } from '#core/model/document.ts';
import { partNumberOf } from './fill-rows.ts';
import type { KnownDoc } from './known-doc.ts';
import { isStorableId, storedKey } from './stored-key.ts';

export type KeysOf = (doc: Doc) => readonly string[];

/** What of a document its rows depend on. */
interface Place {
	readonly scopes: ReadonlySet<string>;
	readonly keys: ReadonlySet<string>;
}

interface Before {
	readonly scopes: ReadonlySet<string>;
	/** Undefined where today's rules cannot read the document as it was. */
	readonly keys: ReadonlySet<string> | undefined;
}

export interface PendingDoc extends Place {
	readonly id: string;
	readonly kind: string;
	readonly rev: number;
	readonly part: number;
	readonly doc: Doc;
	readonly json: string;
	/** As it was before the transaction. */
	readonly before: Before | undefined;
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
	a.size === b.size && [...a].every((key) => b.has(key));

/** The keys of a document that may be older than today's rules for them, or nothing where they cannot read it. */
export const storedKeys = (doc: Doc, keysOf: KeysOf): ReadonlySet<string> | undefined => {
	try {
		return new Set(keysOf(doc).map(storedKey));
	} catch {
		return undefined;
	}
};

/** The documents a transaction has put so far, each in its last form, found by id and by key. */
export class PendingDocs {
	readonly #keysOf: KeysOf;
	readonly #docs = new Map<string, PendingDoc>();
	readonly #byKey = new Map<string, Set<string>>();

	constructor(keysOf: KeysOf) {
		this.#keysOf = keysOf;
	}

	/** All or, with an error, none: whatever can go wrong with a document goes wrong before the first one counts. */
	put(docs: readonly Doc[], stored: (id: string) => KnownDoc | undefined): PendingDoc[] {
		const ready = docs.map((doc) => this.#pending(doc, stored));
		for (const pending of ready) {
			for (const key of this.#docs.get(pending.id)?.keys ?? []) this.#byKey.get(key)?.delete(pending.id);
			for (const key of pending.keys) this.#idsOf(key).add(pending.id);
			this.#docs.set(pending.id, pending);
		}
		return ready;
	}

	has(id: string): boolean {
		return this.#docs.has(id);
	}

	idsWith(key: string): ReadonlySet<string> {
		return this.#byKey.get(key) ?? new Set();
	}

	all(): PendingDoc[] {
		return [...this.#docs.values()];
	}

	/** Those that are found by other keys than before. */
	rekeyed(): PendingDoc[] {
		return this.all().filter(({ keys, before }) => !before?.keys || !sameSet(keys, before.keys));
	}

	#pending(doc: Doc, stored: (id: string) => KnownDoc | undefined): PendingDoc {
		const { id, kind, rev } = doc;
		if (!isStorableId(id)) throw new Error(`A document cannot be called ${JSON.stringify(id)}`);
		const earlier = this.#docs.get(id);
		const before = earlier ? earlier.before : this.#beforeOf(stored(id));
		const { scopes, keys } = this.#place(doc);
		const [part, json] = [partNumberOf(doc), JSON.stringify(doc)];
		return { id, kind, rev, part, doc, json, before, scopes, keys };
	}

	#beforeOf(known: KnownDoc | undefined): Before | undefined {
		if (known === undefined) return undefined;
		const { doc } = known;
		return { scopes: new Set(doc.scopes), keys: storedKeys(doc, this.#keysOf) };
	}

	#place(doc: Doc): Place {
		return { scopes: new Set(doc.scopes), keys: new Set(this.#keysOf(doc).map(storedKey)) };
	}

	#idsOf(key: string): Set<string> {
		const ids = this.#byKey.get(key) ?? new Set();
		this.#byKey.set(key, ids);
		return ids;
	}
}
