import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import { keysOf } from '#core/model/keys.ts';

/** Documents as they are after some pending acts, and the keys they are found by now. */
export class Projection {
	readonly docs = new Map<string, Doc>();
	readonly #byKey = new Map<string, Set<string>>();

	put(docs: readonly Doc[]): void {
		for (const doc of docs) {
			const before = this.docs.get(doc.id);
			if (before) for (const key of keysOf(before)) this.#byKey.get(key)?.delete(doc.id);
			this.docs.set(doc.id, doc);
			for (const key of keysOf(doc)) {
				const ids = this.#byKey.get(key);
				if (ids) ids.add(doc.id);
				else this.#byKey.set(key, new Set([doc.id]));
			}
		}
	}

	/** What the next act sees: the base, and these documents instead of the base's. */
	over(base: Read): Read {
		return {
			get: async (id) => this.docs.get(id) ?? base.get(id),
			find: async (key, since) => {
				const unchanged = (await base.find(key, since)).filter(({ id }) => !this.docs.has(id));
				const changed = [...(this.#byKey.get(key.slice(0, 600)) ?? [])].map((id) => this.docs.get(id));
				return [...unchanged, ...changed.filter((doc) => doc !== undefined)].sort((a, b) =>
					a.id < b.id ? -1 : 1
				);
			}
		};
	}
}
