import type { Sought } from '#core/search/entry.ts';
import type { Finder, Found } from './finder.ts';
import { foundDocs, type FoundDocs, type FoundList } from './found-docs.ts';
import { LiveQuery, type Source } from './live-query.svelte.ts';
import type { Queries } from './queries.ts';

interface Parts {
	readonly queries: Queries;
	readonly finder: Finder;
	readonly sought: readonly Sought[];
	/** So many of each. */
	readonly most: () => number;
}

const LEAST_TYPED = 2;
const nothing: Source<never> = () => () => {};

/** What fits what somebody types, as they type it. */
export class WordSearch {
	#typed = $state.raw('');
	readonly #found: LiveQuery<Found>;
	readonly #docs: LiveQuery<FoundDocs>;

	constructor(parts: Parts) {
		const { queries, finder, sought } = parts;
		this.#found = new LiveQuery<Found>(() =>
			this.isTyped ? finder.find({ text: this.#typed, sought, most: parts.most() }) : nothing
		);
		this.#docs = new LiveQuery<FoundDocs>(() => {
			const [text, found] = [this.#typed, this.#found.current];
			return this.isTyped ? queries.answer(foundDocs({ text, sought, found })) : nothing;
		});
	}

	get typed(): string {
		return this.#typed;
	}

	/** Enough to look for. */
	readonly isTyped = $derived.by(() => this.#typed.trim().length >= LEAST_TYPED);

	/** Undefined while there is nothing to look for or the device has not answered. */
	get lists(): readonly FoundList[] | undefined {
		return this.isTyped ? this.#docs.current?.lists : undefined;
	}

	/** Nothing of this device was left out, and the answer is to what stands there now. */
	get isSettled(): boolean {
		const found = this.#found.current;
		return this.isCurrent && found?.isWhole === true;
	}

	/** Not of a word that was typed before. */
	get isCurrent(): boolean {
		return this.#docs.current?.text === this.#typed && this.#found.current?.text === this.#typed;
	}

	/** Of the only sort that is looked for. */
	get only(): FoundList['docs'] | undefined {
		if (!this.lists) return undefined;
		const [list] = this.lists;
		return list?.docs ?? (this.isSettled ? [] : undefined);
	}

	type = (text: string): void => {
		this.#typed = text;
	};
}
