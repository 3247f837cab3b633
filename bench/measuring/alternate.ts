/** One side of a comparison: measures once and answers in the bench's unit. */
export type Measure = () => Promise<number>;

/**
 * Ours, theirs, ours, theirs…: what else the machine does meanwhile falls on all of them alike. The first round warms up
 * and does not count.
 */
export const alternate = async <Name extends string>(
	sides: Readonly<Record<Name, Measure>>,
	runs: number
): Promise<Record<Name, number[]>> => {
	const names = Object.keys(sides) as Name[];
	const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
	for (let run = 0; run <= runs; run++) {
		for (const name of names) {
			const value = await sides[name]();
			if (run > 0) samples[name].push(value);
		}
	}
	return samples;
};

/** Milliseconds that the work took. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
};
