import type { Doc } from '#core/model/document.ts';
import { LiveQuery } from '#lib/queries/live-query.svelte.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { together } from '#lib/queries/together.ts';
import { directory, partiesOf, type Somebody } from '../../backlog/parties.ts';

/** People and teams to whom something can be given, teams first. Asked for once somebody wants to choose. */
export class Everybody {
	readonly #found: LiveQuery<Doc[][]>;
	readonly #here = $derived.by(() => partiesOf(this.#found.current ?? []).filter(({ isHere }) => isHere));

	constructor(queries: Queries) {
		this.#found = new LiveQuery(() =>
			together([queries.rows(directory('team')), queries.rows(directory('person'))])
		);
	}

	get here(): readonly Somebody[] {
		return this.#here;
	}
}
