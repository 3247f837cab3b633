import { createContext } from 'svelte';
import type { Doc } from '#core/model/document.ts';
import type { ShelfQuery } from '#lib/replica/served-query.ts';
import type { Question } from './live-answer.ts';
import type { Source } from './live-query.svelte.ts';

/** The only way by which screens read what the plant knows. Before the device is ready, questions wait. */
export interface Queries {
	/** A list, filtered and sorted by an index. */
	rows(query: ShelfQuery): Source<Doc[]>;
	/** A few documents that belong together. */
	answer<T>(question: Question<T>): Source<T>;
}

export const [useQueries, provideQueries] = createContext<Queries>();
