import { parseArgs } from 'node:util';
import { lineOf, summaryOf } from '../tests/simulation/run/report.ts';
import { simulate } from '../tests/simulation/run/simulate.ts';
import type { History } from '../tests/simulation/run/run-plan.ts';

const HELP = `npm run sim -- [--seeds 200] [--seed 1] [--store sqlite|postgres] [--json]
  Lives through so many histories of a plant, beginning with that seed, and says which promises were broken.`;

const options = {
	seeds: { type: 'string', default: '200' },
	seed: { type: 'string', default: '1' },
	store: { type: 'string', default: 'sqlite' },
	json: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

const wordsOf = ({ seed, violations }: History, store: string): string =>
	[
		`Seed ${seed} broke a promise (npm run sim -- --seeds 1 --seed ${seed} --store ${store}):`,
		...violations
			.slice(0, 10)
			.map(({ guarantee, detail, step }) => `  ${guarantee} after step ${step}: ${detail}`)
	].join('\n');

const run = async (): Promise<void> => {
	const { values } = parseArgs({ options });
	if (values.help) return console.log(HELP);
	const [seeds, from] = [Number(values.seeds), Number(values.seed)];
	const { store, json } = values;
	const isRight = Number.isSafeInteger(seeds) && seeds > 0 && Number.isSafeInteger(from);
	if (!isRight || (store !== 'sqlite' && store !== 'postgres')) return fail(HELP);
	if (!json) console.log(`${seeds} histories from seed ${from} on ${store}`);
	const simulated = await simulate({
		...{ seeds, from, store },
		hear: (history) => {
			if (history.violations.length > 0) console.error(wordsOf(history, store));
		}
	});
	const { totals, failures, seconds } = simulated;
	console.log(json ? lineOf(totals, seconds) : summaryOf(totals, seconds));
	if (failures.length > 0) process.exitCode = 1;
};

await run();
