import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench                     every bench, beside its opponents
       npm run bench -- push pull        some of them
       npm run bench -- --quick          small versions: do they run, does what comes back fit
       npm run bench -- --runs 3         so many measured repeats instead of 5
       npm run bench -- --json           nothing on standard output but the last line
The last line is one JSON object; above 1 a ratio says that we are faster.`;

export interface Options {
	readonly names: readonly string[];
	readonly quick: boolean;
	readonly runs: number;
	readonly json: boolean;
	readonly help: boolean;
}

export type ReadOptions = { ok: true; value: Options } | { ok: false; problem: string };

const parse = (args: readonly string[]) =>
	parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			quick: { type: 'boolean', default: false },
			runs: { type: 'string' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});

export const readOptions = (args: readonly string[], known: readonly string[]): ReadOptions => {
	try {
		const { values, positionals } = parse(args);
		const unknown = positionals.filter((name) => !known.includes(name));
		if (unknown.length > 0)
			return {
				ok: false,
				problem: `There is no bench called ${unknown.join(', ')}: there are ${known.join(', ')}.`
			};
		const { quick, json, help } = values;
		const runs = Number(values.runs ?? (quick ? 1 : 5));
		if (!Number.isInteger(runs) || runs < 1)
			return { ok: false, problem: '--runs must be a whole number from 1.' };
		const names = positionals.length > 0 ? positionals : known;
		return { ok: true, value: { names, quick, runs, json, help } };
	} catch (error) {
		return { ok: false, problem: error instanceof Error ? error.message : String(error) };
	}
};
