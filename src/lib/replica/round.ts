import { effectsOf, mergeEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import type { Leave } from './page.ts';
import type { ReplicaDatabase } from './replica-database.ts';
import type { ReplicaState } from './replica-state.ts';

/** So many documents of a round are kept in memory; beyond that they wait on disk. */
const IN_MEMORY = 4_000;

/** The pages of one round, collected until the server has no more: only then do they make a state it had (S-3). */
export class Round {
	readonly #database: ReplicaDatabase;
	readonly #version: number;
	readonly #most: number;
	#effects: Effects = new Map();
	#isSpilt = false;

	constructor(database: ReplicaDatabase, version: number, most = IN_MEMORY) {
		this.#database = database;
		this.#version = version;
		this.#most = most;
	}

	get isEmpty(): boolean {
		return this.#effects.size === 0 && !this.#isSpilt;
	}

	async add(docs: readonly unknown[], leaves: readonly Leave[]): Promise<void> {
		mergeEffects(this.#effects, effectsOf(docs, leaves, this.#version));
		if (this.#effects.size > this.#most) await this.#spill();
	}

	/** What to publish. With the last page the journal says where it leads, so that a crash cannot lose the round. */
	async finish(next: ReplicaState): Promise<Effects | 'journal'> {
		if (!this.#isSpilt) return this.#effects;
		await this.#spill(next);
		return 'journal';
	}

	async drop(): Promise<void> {
		this.#effects = new Map();
		if (this.#isSpilt) await this.#database.journal.clear();
	}

	async #spill(next?: ReplicaState): Promise<void> {
		// What a round before left behind belongs to no state any more.
		if (!this.#isSpilt) await this.#database.journal.clear();
		this.#isSpilt = true;
		await this.#database.journal.add({ effects: this.#effects, ...(next && { next }) });
		this.#effects = new Map();
	}
}
