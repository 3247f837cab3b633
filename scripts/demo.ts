import { START } from '#server/config-command.ts';
import { loadDemo } from '#server/load-demo.ts';
import { DEMO_HELP } from './demo/help.ts';
import { readDemoOptions } from './demo/options.ts';
import { summaryOf, whoSignsIn } from './demo/summary.ts';

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

/** One line for each tenth of the plant's time. */
const sparsely = (from: number, until: number) => {
	let shown = 0;
	return (acts: number, at: string): void => {
		const tenth = Math.floor((10 * (Date.parse(at) - from)) / (until - from));
		if (tenth <= shown) return;
		shown = tenth;
		console.log(`  ${at.slice(0, 10)}   ${acts.toLocaleString('en')} acts`);
	};
};

const run = async (): Promise<void> => {
	const command = { ...START, typed: 'npm run demo' };
	const reading = readDemoOptions(process.argv.slice(2), process.env, command, new Date());
	if (reading.kind === 'help') return console.log(DEMO_HELP);
	if (reading.kind === 'problem') return fail(reading.problem);
	const { options, place, password } = reading;
	const begun = performance.now();
	const until = Date.parse(options.until);
	const progress = sparsely(until - options.months * 30.44 * 86_400_000, until);
	const loading = await loadDemo(place, options, { note: console.error, progress, password });
	if (!loading.ok) return fail(loading.problem);
	console.log(summaryOf(loading.filling, options, (performance.now() - begun) / 1_000));
	if (password !== undefined) console.log(whoSignsIn(loading.filling));
	if (loading.filling.surprises.length > 0)
		fail(`Not as it was meant:\n  ${loading.filling.surprises.join('\n  ')}`);
};

await run();
