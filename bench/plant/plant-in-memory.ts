import { judge } from '#core/commands/judge.ts';
import type { Read } from '#core/commands/read.ts';
import type { Doc } from '#core/model/document.ts';
import { keysOf } from '#core/model/keys.ts';
import { timeOfAct } from '#core/sync/act-time.ts';
import type { Op } from '#core/sync/op.ts';
import { check } from '../measuring/check.ts';

/** The plant as it must be after each act: what both sides are held against. */
export class PlantInMemory {
	readonly docs = new Map<string, Doc>();
	readonly #byKey = new Map<string, Set<string>>();
	readonly #read: Read;

	constructor(docs: Iterable<Doc>) {
		for (const doc of docs) this.#put(doc);
		this.#read = {
			get: async (id) => this.docs.get(id),
			find: async (key) => [...(this.#byKey.get(key) ?? [])].sort().flatMap((id) => this.docs.get(id) ?? [])
		};
	}

	/** Does the act and answers with what it wrote. */
	async act(op: Op): Promise<readonly Doc[]> {
		const { verdict, puts } = await judge(op, this.#read, {
			at: timeOfAct(op),
			verdictOf: () => undefined
		});
		check(verdict.result === 'applied', `${op.name} should be applied, not ${JSON.stringify(verdict)}`);
		for (const doc of puts) this.#put(doc);
		return puts;
	}

	#put(doc: Doc): void {
		const before = this.docs.get(doc.id);
		if (before) for (const key of keysOf(before)) this.#byKey.get(key)?.delete(doc.id);
		for (const key of keysOf(doc)) {
			const ids = this.#byKey.get(key) ?? new Set();
			this.#byKey.set(key, ids.add(doc.id));
		}
		this.docs.set(doc.id, doc);
	}
}
