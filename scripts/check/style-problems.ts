/** What scripts/house.mjs measures. */
export interface House {
	production: { files: number; median: number; max: number };
	over400: [file: string, lines: number][];
	counts: Record<string, { count: number; top: ([file: string, hits: number] | string)[] }>;
}

/** Where a habit's limit is not zero. A disabled rule must give its reason, which the linter checks. */
const LIMITS: Record<string, number> = { $effect: 5, 'throw per 1000 lines': 3, 'eslint-disable': Infinity };

export const styleProblems = (house: House): string[] => [
	...house.over400.map(
		([file, lines]) => `${file}: ${lines} lines, at most 400; split it by what its parts are for.`
	),
	...(house.production.median > 80
		? [`The median file has ${house.production.median} lines, at most 80.`]
		: []),
	...Object.entries(house.counts)
		.filter(([habit, { count }]) => count > (LIMITS[habit] ?? 0))
		.map(
			([habit, { count, top }]) =>
				`${habit}: ${count}, at most ${LIMITS[habit] ?? 0} (${top.map(where).join(', ')})`
		)
];

const where = (hit: [file: string, hits: number] | string): string =>
	typeof hit === 'string' ? hit : hit.join(': ');
