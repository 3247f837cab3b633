/** What moved out of a full map, oldest first: each becomes a line of its own. */
export interface Taken<V> {
	map: Record<string, V>;
	spilled: [id: string, entry: V][];
}

/**
 * Adds an entry to a map that must stay small. When it is full the oldest entries that may go make room; `stays` says
 * which may not (a timer that runs, a lock that is on).
 */
export const takeIn = <V extends { at: string } | { since: string }>(
	map: Readonly<Record<string, V>> | undefined,
	id: string,
	entry: V,
	max: number,
	stays: (entry: V, id: string) => boolean = () => false
): Taken<V> => {
	const grown = { ...map, [id]: entry };
	if (Object.keys(grown).length <= max) return { map: grown, spilled: [] };
	const all: [string, V][] = Object.entries(grown);
	const leaving = new Set(
		all
			.filter(([key, value]) => !stays(value, key))
			.map(([key, value]) => [key, 'at' in value ? value.at : value.since] as const)
			.sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1))
			.slice(0, Math.max(0, all.length - max))
			.map(([key]) => key)
	);
	return {
		map: Object.fromEntries(all.filter(([key]) => !leaving.has(key))),
		spilled: [...leaving].map((key) => [key, key === id ? entry : (map?.[key] ?? entry)])
	};
};
