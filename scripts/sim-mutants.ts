import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { broken, mutantNamed, MUTANTS } from '../tests/simulation/mutants/mutants.ts';
import type { Mutant } from '../tests/simulation/mutants/mutant.ts';
import { holds, hunt } from '../tests/simulation/run/hunt.ts';
import type { Hunted } from '../tests/simulation/run/hunt.ts';

const HELP = `npm run sim:mutants -- [--only NAME,NAME] [--seeds 200] [--seed 1] [--workers N] [--json] [--list]
  Breaks the engine in each of these ways and says which history shows it, of so many beginning with that seed.`;

const options = {
	only: { type: 'string' },
	seeds: { type: 'string', default: '200' },
	seed: { type: 'string', default: '1' },
	workers: { type: 'string', default: String(availableParallelism()) },
	json: { type: 'boolean', default: false },
	list: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

const wordsOf = (hunted: Hunted, seeds: number): string => {
	switch (hunted.result) {
		case 'caught':
			return `caught at seed ${hunted.seed} (${hunted.violation.guarantee})`;
		case 'survived':
			return `SURVIVED ${seeds} seeds`;
		case 'failed':
			return `FAILED: ${hunted.problem}`;
	}
};

interface Range {
	readonly seeds: number;
	readonly from: number;
	readonly workers: number;
}

/** A history that the sound engine does not get through either proves nothing about the mutant. */
const sound = new Map<number, Promise<boolean>>();
const isSound = (seed: number): Promise<boolean> => {
	const known = sound.get(seed) ?? holds(seed, { store: 'sqlite' });
	sound.set(seed, known);
	return known;
};

const huntFor = async ({ name }: Mutant, range: Range): Promise<Hunted> => {
	const hunted = await hunt(name, { ...range, store: 'sqlite' });
	if (hunted.result !== 'caught' || (await isSound(hunted.seed))) return hunted;
	return { result: 'failed', problem: `seed ${hunted.seed} breaks a promise without it, too` };
};

const named = (only: string | undefined): readonly Mutant[] | undefined => {
	const mutants = only === undefined ? MUTANTS : only.split(',').map(mutantNamed);
	const known = mutants.filter((one) => one !== undefined);
	return known.length === mutants.length ? known : undefined;
};

const run = async (): Promise<void> => {
	const { values } = parseArgs({ options });
	if (values.help) return console.log(HELP);
	const range = {
		seeds: Number(values.seeds),
		from: Number(values.seed),
		workers: Number(values.workers)
	};
	const mutants = named(values.only);
	if (!mutants || !Object.values(range).every((n) => Number.isSafeInteger(n) && n > 0)) return fail(HELP);
	if (values.list) return mutants.forEach(({ name, means }) => console.log(`${name.padEnd(24)} ${means}`));
	const misfits = mutants.map(broken).flatMap((one) => (one.ok ? [] : [one.problem]));
	if (misfits.length > 0) return fail(misfits.join('\n'));
	const began = performance.now();
	const told: object[] = [];
	for (const mutant of mutants) {
		const hunted = await huntFor(mutant, range);
		const { name } = mutant;
		if (hunted.result !== 'caught') process.exitCode = 1;
		// The last line of stdout is for machines.
		(values.json ? console.error : console.log)(`${name.padEnd(24)} ${wordsOf(hunted, range.seeds)}`);
		const caught = hunted.result === 'caught' && { seed: hunted.seed, guarantee: hunted.violation.guarantee };
		told.push({ name, result: hunted.result, ...caught });
	}
	const seconds = Math.round((performance.now() - began) / 100) / 10;
	if (values.json) console.log(JSON.stringify({ mutants: told, seeds: range.seeds, seconds }));
};

await run();
