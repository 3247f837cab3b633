import type { Journal } from './commit-state.ts';
import { effectsOf, mergeEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import type { Leave } from './page.ts';
import type { JournalPage, ReplicaDatabase } from './replica-database.ts';
import type { ReplicaState } from './replica-state.ts';

/** So many documents of a round are kept in memory; beyond that they wait on disk. */
const IN_MEMORY = 4_000;

/** The pages of one round, collected until the server has no more: only then do they make a state it had (S-3). */
export class Round {
	readonly #database: ReplicaDatabase;
	readonly #version: number;
	readonly #most: number;
	#effects: Effects = new Map();
	/** Where its parts lie on disk. A tab that was taken for frozen may have a round of its own there. */
	readonly #spilt: number[] = [];

	constructor(database: ReplicaDatabase, version: number, most = IN_MEMORY) {
		this.#database = database;
		this.#version = version;
		this.#most = most;
	}

	get isEmpty(): boolean {
		return this.#effects.size === 0 && this.#spilt.length === 0;
	}

	async add(docs: readonly unknown[], leaves: readonly Leave[]): Promise<void> {
		mergeEffects(this.#effects, effectsOf(docs, leaves, this.#version));
		if (this.#effects.size > this.#most) await this.#spill();
	}

	/** What to publish. With the last page the journal says where it leads, so that a crash cannot lose the round. */
	async finish(next: ReplicaState): Promise<Effects | Journal> {
		if (this.#spilt.length === 0) return this.#effects;
		return { journal: await this.#spill({ next, before: [...this.#spilt] }) };
	}

	async drop(): Promise<void> {
		this.#effects = new Map();
		if (this.#spilt.length > 0) await this.#database.journal.bulkDelete(this.#spilt.splice(0));
	}

	async #spill(end: Pick<JournalPage, 'next' | 'before'> = {}): Promise<number> {
		const n = await this.#database.journal.add({ effects: this.#effects, ...end });
		this.#spilt.push(n);
		this.#effects = new Map();
		return n;
	}
}
