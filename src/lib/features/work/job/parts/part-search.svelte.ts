import type { Doc } from '#core/model/document.ts';
import { LiveQuery, type Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { partHits } from './part-hits.ts';

/** So many are looked through by name. */
const MOST = 5_000;
const LEAST_TYPED = 2;

/** Parts by a piece of their code, name, maker's number or label. */
export class PartSearch {
	#typed = $state.raw('');
	readonly #all: LiveQuery<Doc[]>;
	readonly #found = $derived.by(() => partHits(this.#all.current ?? [], this.#typed));

	constructor(queries: Queries) {
		const nothing: Source<Doc[]> = () => () => {};
		this.#all = new LiveQuery(() =>
			this.isTyped
				? queries.rows({ shelf: 'stock', selector: { kind: 'part' }, sort: ['ixSort'], limit: MOST })
				: nothing
		);
	}

	get typed(): string {
		return this.#typed;
	}

	readonly isTyped = $derived.by(() => this.#typed.trim().length >= LEAST_TYPED);

	/** Ids, the best first; undefined while there is nothing to look for or the device has not answered. */
	get found(): readonly string[] | undefined {
		return this.isTyped && this.#all.current ? this.#found : undefined;
	}

	type = (text: string): void => {
		this.#typed = text;
	};
}
