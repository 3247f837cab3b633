import { parseArgs } from 'node:util';
import { planFor } from '../tests/simulation/plan/plan-for.ts';
import type { StoreKind } from '../tests/simulation/plan/plan.ts';
import { lineOf, summaryOf } from '../tests/simulation/run/report.ts';
import type { History } from '../tests/simulation/run/run-plan.ts';
import { shrink, stepToWords } from '../tests/simulation/run/shrink.ts';
import { simulate, withCrew } from '../tests/simulation/run/simulate.ts';

const HELP = `npm run sim -- [--seeds 200] [--seed 1] [--store sqlite|postgres] [--json] [--no-shrink]
  Lives through so many histories of a plant, beginning with that seed, and says which promises were broken.
  The first history that breaks one is shrunk to the steps it takes.`;

const options = {
	seeds: { type: 'string', default: '200' },
	seed: { type: 'string', default: '1' },
	store: { type: 'string', default: 'sqlite' },
	json: { type: 'boolean', default: false },
	'no-shrink': { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
} as const;

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

const wordsOf = ({ seed, violations }: History, store: StoreKind): string =>
	[
		`Seed ${seed} broke a promise: npm run sim -- --seeds 1 --seed ${seed} --store ${store}`,
		...violations
			.slice(0, 10)
			.map(({ guarantee, detail, step }) => `  ${guarantee} after step ${step}: ${detail}`)
	].join('\n');

/** To stderr: the last line of stdout is for machines. */
const tellShrunk = async ({ seed, violations }: History, store: StoreKind): Promise<void> => {
	const guarantee = violations[0]?.guarantee ?? 'error';
	const before = planFor(seed, store);
	const { plan, history, runs } = await withCrew({ store, workers: 1 }, (crew) =>
		shrink(before, guarantee, {
			run: (shorter) => crew.one({ seed, store, plan: shorter }),
			...{ runs: 150, milliseconds: 180_000 }
		})
	);
	console.error(
		`Shrunk from ${before.steps.length} to ${plan.steps.length} steps in ${runs} runs; ${guarantee}:`
	);
	for (const { detail } of history?.violations.slice(0, 3) ?? []) console.error(`  ${detail}`);
	plan.steps.forEach((step, i) => console.error(`  ${i}. ${stepToWords(step, plan)}`));
	console.error(`To keep it, put this into tests/simulation/corpus: ${JSON.stringify(plan)}`);
};

const run = async (): Promise<void> => {
	const { values } = parseArgs({ options });
	if (values.help) return console.log(HELP);
	const [seeds, from] = [Number(values.seeds), Number(values.seed)];
	const { store, json } = values;
	const isRight = Number.isSafeInteger(seeds) && seeds > 0 && Number.isSafeInteger(from);
	if (!isRight || (store !== 'sqlite' && store !== 'postgres')) return fail(HELP);
	if (!json) console.log(`${seeds} histories from seed ${from} on ${store}`);
	const { totals, failures, seconds } = await simulate({
		...{ seeds, from, store },
		hear: (history) => {
			if (history.violations.length > 0) console.error(wordsOf(history, store));
		}
	});
	const [first] = failures;
	if (first && !values['no-shrink']) await tellShrunk(first, store);
	console.log(json ? lineOf(totals, seconds) : summaryOf(totals, seconds));
	if (first) process.exitCode = 1;
};

await run();
