import { rounded } from './statistics.ts';

/** One side of a comparison: measures once and answers in the bench's unit. */
export type Measure = () => Promise<number>;

export interface Repeats {
	readonly runs: number;
	/** For whoever watches. */
	readonly say: (words: string) => void;
}

const told = (values: Readonly<Record<string, number>>): string =>
	Object.entries(values)
		.map(([name, value]) => `${name} ${rounded(value)}`)
		.join(', ');

/**
 * Ours, theirs, ours, theirs…: what else the machine does meanwhile falls on all of them alike. The first round warms up
 * and does not count.
 */
export const alternate = async <Name extends string>(
	sides: Readonly<Record<Name, Measure>>,
	{ runs, say }: Repeats
): Promise<Record<Name, number[]>> => {
	const names = Object.keys(sides) as Name[];
	const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
	const last: Record<string, number> = {};
	for (let run = 0; run <= runs; run++) {
		for (const name of names) {
			const value = await sides[name]();
			if (run > 0) samples[name].push(value);
			last[name] = value;
		}
		say(`  ${run === 0 ? 'warming up' : `run ${run}`}: ${told(last)}`);
	}
	return samples;
};

/** Milliseconds that the work took. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
};
