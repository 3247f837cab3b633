import { allowed } from '../access/can.ts';
import type { Target } from '../access/can.ts';
import type { Doc } from '../model/document.ts';
import { keysOf } from '../model/keys.ts';
import type { Difference, Draft, Meta, Outcome } from './command.ts';
import { done } from './command.ts';
import type { Read } from './read.ts';

/** What one act has before it: it reads its own writes, and each document leaves it once. */
export class Desk implements Read {
	readonly #read: Read;
	readonly #puts = new Map<string, Draft>();
	readonly #differences: Difference[] = [];
	readonly meta: Meta;

	constructor(read: Read, meta: Meta) {
		this.#read = read;
		this.meta = meta;
	}

	async get(id: string): Promise<Doc | undefined> {
		const written = this.#puts.get(id);
		return written ? asDoc(written) : this.#read.get(id);
	}

	async find(key: string, since?: string): Promise<Doc[]> {
		const found = await this.#read.find(key, since);
		if (this.#puts.size === 0) return found;
		const stored = found.filter(({ id }) => !this.#puts.has(id));
		const written = [...this.#puts.values()].map(asDoc).filter((doc) => keysOf(doc).includes(key));
		return [...stored, ...written].sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	put(draft: Draft): void {
		this.#puts.set(draft.id, draft);
	}

	differ(difference: Difference): void {
		this.#differences.push(difference);
	}

	/** May this person do it to that? */
	allows(action: string, doc: Target & Record<string, unknown>): Promise<boolean> {
		return allowed(this, this.meta.actor, action, doc);
	}

	finish(): Outcome {
		return done([...this.#puts.values()], this.#differences);
	}
}

/** Commands never look at what the framework gives, so a draft reads like any document. */
const asDoc = (draft: Draft): Doc => draft as Doc;
