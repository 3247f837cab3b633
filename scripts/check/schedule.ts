import { availableParallelism } from 'node:os';
import { count, counts, type Counts } from './count.ts';
import { endAll, runCommand } from './command.ts';
import type { Step } from './steps.ts';

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`.padStart(8);

/** Runs the steps in their order, as many at once as there are cores, and prints one line for each as it ends. */
export const runAll = async (steps: Step[]): Promise<Counts[]> => {
	endWithUs();
	const results = new Map<string, Promise<Counts>>();
	const cores = roomFor(Math.max(2, availableParallelism()));
	await prepare();
	for (const step of steps) {
		const needs = (step.needs ?? []).map((name) => results.get(name) ?? Promise.resolve(NOTHING));
		results.set(step.name, afterNeeds(step, needs, cores));
	}
	return Promise.all(results.values());
};

const NOTHING = counts(0, 0);

/** The generated types, which the compiler, the linters and the test runners all read. */
const prepare = async (): Promise<void> => {
	const { exitCode, output } = await runCommand(['svelte-kit', 'sync']);
	if (exitCode !== 0) console.log(output);
};

const afterNeeds = async (step: Step, needs: Promise<Counts>[], cores: Room): Promise<Counts> => {
	const failed = (await Promise.all(needs)).some((need) => need.failed > 0);
	if (failed) return say(step, performance.now(), counts(0, 1), `Not run: ${step.needs?.join()} failed.`);
	await cores.take(step.cores);
	const began = performance.now();
	try {
		const { exitCode, output } = await runCommand(step.command, reportOf(step));
		return say(step, began, count(step.counting, exitCode), output);
	} finally {
		cores.give(step.cores);
	}
};

const reportOf = (step: Step): string | undefined =>
	step.counting.as === 'one' ? undefined : step.counting.report;

const say = (step: Step, began: number, result: Counts, output: string): Counts => {
	const tests = step.counting.as === 'one' ? step.does : `${result.passed} passed, ${result.failed} failed`;
	const mark = result.failed === 0 ? '✓' : '✗';
	console.log(`${mark} ${step.name.padEnd(10)}${seconds(began)}  ${tests}`);
	for (const title of result.shaky) console.log(`    only at the second try: ${title}`);
	if (result.failed > 0) console.log(`\n${output.trim()}\n`);
	else if (step.name === 'budgets') console.log(output.trimEnd().replace(/^/gm, '    '));
	return result;
};

interface Room {
	take: (cores: number) => Promise<void>;
	give: (cores: number) => void;
}

/** First come, first served, so that a step that needs the whole machine is not starved by small ones. */
const roomFor = (total: number): Room => {
	let free = total;
	const queue: { cores: number; start: () => void }[] = [];
	const admit = (): void => {
		for (let next = queue[0]; next && next.cores <= free; next = queue[0]) {
			queue.shift();
			free -= next.cores;
			next.start();
		}
	};
	return {
		take: (cores) => {
			const { promise, resolve } = Promise.withResolvers<void>();
			queue.push({ cores, start: resolve });
			admit();
			return promise;
		},
		give: (cores) => {
			free += cores;
			admit();
		}
	};
};

const endWithUs = (): void => {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => {
			console.log('Stopped before the end.');
			void endAll().then(() => process.exit(130));
		});
};
