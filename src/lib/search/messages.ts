import type { Entry } from '#core/search/entry.ts';
import type { Asked } from '#core/search/search-index.ts';
import type { Found } from '#lib/queries/finder.ts';
import type { Told, Touched } from '#lib/replica/recent-changes.ts';

/** A document as unsent acts make it; without an entry it is not to be found. */
export interface Laid extends Touched {
	readonly entry: Entry | undefined;
}

/** What the page tells whoever searches. */
export type ToDesk =
	| { readonly do: 'follow'; readonly told: Told }
	/** All there are, each time they change. */
	| { readonly do: 'lay'; readonly laid: readonly Laid[] }
	| { readonly do: 'ask'; readonly n: number; readonly asked: Asked };

export type FromDesk =
	{ readonly is: 'found'; readonly n: number; readonly found: Found } | { readonly is: 'changed' };
