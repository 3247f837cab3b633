import type { Finder } from './finder.ts';
import type { Queries } from './queries.ts';
import { WordSearch } from './word-search.svelte.ts';

const MOST = 20;

/** Parts by their code, name, maker's number or label. */
export class PartSearch {
	readonly #words: WordSearch;

	constructor(queries: Queries, finder: Finder) {
		this.#words = new WordSearch({ queries, finder, sought: ['part'], most: () => MOST });
	}

	get typed(): string {
		return this.#words.typed;
	}

	get isTyped(): boolean {
		return this.#words.isTyped;
	}

	/** Ids, the best first; undefined while there is nothing to look for or the device has not answered. */
	get found(): readonly string[] | undefined {
		return this.#words.only?.map(({ id }) => id);
	}

	type = (text: string): void => this.#words.type(text);
}
