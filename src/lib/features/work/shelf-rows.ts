import type { Queries } from '#lib/queries/queries.ts';

/** A list, filtered and sorted by an index. */
export type ShelfRows = Parameters<Queries['rows']>[0];
