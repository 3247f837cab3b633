import type { Doc } from '#core/model/document.ts';
import { isAsset } from '#core/model/kind-guards.ts';
import type { Finder } from '#lib/queries/finder.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { WordSearch } from '#lib/queries/word-search.svelte.ts';
import type { Machine } from './questions.ts';

const MOST = 20;

const isMachine = (doc: Doc): doc is Machine => isAsset(doc) && doc.kind !== 'site';

/** Machines and places by what somebody types of their code or name. */
export class MachineSearch {
	readonly #words: WordSearch;

	constructor(queries: Queries, finder: Finder) {
		this.#words = new WordSearch({ queries, finder, sought: ['asset'], most: () => MOST });
	}

	get typed(): string {
		return this.#words.typed;
	}

	/** Enough to look for. */
	get isTyped(): boolean {
		return this.#words.isTyped;
	}

	/** Undefined while there is nothing to look for or the device has not answered. */
	get found(): readonly Machine[] | undefined {
		return this.#words.only?.filter(isMachine);
	}

	type = (text: string): void => this.#words.type(text);
}
