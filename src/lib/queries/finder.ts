import { createContext } from 'svelte';
import type { Asked, FoundOf } from '#core/search/search-index.ts';
import type { Source } from './live-query.svelte.ts';

/** Ids only: whoever shows them reads them, so that nobody is shown what is not theirs to see. */
export interface Found {
	/** What was asked for. */
	readonly text: string;
	readonly lists: readonly FoundOf[];
	/** Everything on this device was looked through. */
	readonly isWhole: boolean;
}

/** Looks through all words of the device, with slips of the finger forgiven; again when something has changed. */
export interface Finder {
	find(asked: Asked): Source<Found>;
}

export const [useFinder, provideFinder] = createContext<Finder>();
