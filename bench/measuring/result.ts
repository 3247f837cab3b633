import { rounded } from './statistics.ts';

/** What one bench measured, ours and what stands beside it, in a unit of which less is better unless it says else. */
export interface Result {
	readonly ours: number;
	readonly opponents: Readonly<Record<string, number>>;
	readonly unit: string;
	readonly better?: 'more';
	/** How many repeats each number is the median of. */
	readonly runs: number;
	/** What must hold, in words, and whether it does; absent where a number is only reported. */
	readonly must?: { readonly words: string; readonly holds: boolean };
	/** What else the numbers say, for a person. */
	readonly notes?: readonly string[];
}

export type Results = Readonly<Record<string, Result>>;

/** Opponent ÷ ours, or the other way round where more is better: above 1 we are better. */
const ratiosOf = ({ ours, opponents, better }: Result): Record<string, number> =>
	Object.fromEntries(
		Object.entries(opponents).map(([name, theirs]) => [
			name,
			rounded(better === 'more' ? ours / theirs : theirs / ours)
		])
	);

/** The last line of a run: what programs read. */
export const lastLine = (results: Results): string =>
	JSON.stringify(
		Object.fromEntries(
			Object.entries(results).map(([name, result]) => {
				const { ours, opponents, unit, runs } = result;
				const theirs = Object.fromEntries(
					Object.entries(opponents).map(([opponent, value]) => [opponent, rounded(value)])
				);
				return [name, { ours: rounded(ours), opponents: theirs, ratio: ratiosOf(result), unit, runs }];
			})
		)
	);

const sentence = (name: string, result: Result): string[] => {
	const ratios = ratiosOf(result);
	const { ours, opponents, unit, runs, must, notes = [] } = result;
	return [
		`${name}: ${rounded(ours)} ${unit} (${runs} runs)`,
		...Object.entries(opponents).map(
			([opponent, value]) => `  ${opponent}: ${rounded(value)} ${unit}, ratio ${ratios[opponent]}`
		),
		...(must ? [`  must ${must.words}: ${must.holds ? 'yes' : 'NO'}`] : []),
		...notes.map((note) => `  ${note}`)
	];
};

/** The same for people. */
export const report = (results: Results): string =>
	Object.entries(results)
		.flatMap(([name, result]) => sentence(name, result))
		.join('\n');
