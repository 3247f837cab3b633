/** Looked up often, never changed: a new table is made when the list is another. */
export const byId = <T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
	new Map(all.map((one) => [one.id, one]));

/** As above, of ids alone. */
export const idSet = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);
