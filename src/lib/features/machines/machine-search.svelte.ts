import type { Doc } from '#core/model/document.ts';
import { LiveQuery, type Source } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { hits } from './hits.ts';
import { asMachines, type Machine } from './questions.ts';

const KINDS = ['machine', 'line', 'component', 'tool', 'vehicle', 'area'];
/** Of each kind, so many are looked through by name; all of them are found by their exact code. */
const MOST = 2_000;
const LEAST_TYPED = 2;

/** Machines by what somebody types: a part of the code or of the name. */
export class MachineSearch {
	#typed = $state.raw('');
	readonly #all: LiveQuery<Doc[][]>;
	readonly #found = $derived.by(() => hits(asMachines(this.#all.current?.flat() ?? []), this.#typed));

	constructor(queries: Queries) {
		const nothing: Source<Doc[][]> = () => () => {};
		this.#all = new LiveQuery(() => {
			if (!this.isTyped) return nothing;
			return together(
				KINDS.map((kind) =>
					queries.rows({ shelf: 'assets', selector: { kind }, sort: ['ixSort'], limit: MOST })
				)
			);
		});
	}

	get typed(): string {
		return this.#typed;
	}

	/** Enough to look for. */
	readonly isTyped = $derived.by(() => this.#typed.trim().length >= LEAST_TYPED);

	/** Undefined while there is nothing to look for or the device has not answered. */
	get found(): readonly Machine[] | undefined {
		return this.isTyped && this.#all.current ? this.#found : undefined;
	}

	type = (text: string): void => {
		this.#typed = text;
	};
}
