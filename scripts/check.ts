import { parseArgs } from 'node:util';
import { addUp, type Counts } from './check/count.ts';
import { runAll } from './check/schedule.ts';
import { fastSteps, STEPS, type Step } from './check/steps.ts';

const USAGE = `Usage: npm test                      every check
       npm run verify                the fast ones
       npm test -- --only lint,unit  some of them, and what they need
       npm test -- --list            what there is`;

const wanted = (): Step[] => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { only: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }
	});
	if (values.help) return leave(0, USAGE);
	if (values.list) return leave(0, STEPS.map((step) => `${step.name.padEnd(10)} ${step.does}`).join('\n'));
	const steps = positionals.includes('fast') ? fastSteps() : STEPS;
	return values.only === undefined ? steps : named(values.only.split(','));
};

const named = (names: string[]): Step[] => {
	const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
	if (unknown.length > 0)
		return leave(1, `There is no check called ${unknown.join(', ')}: \`npm test -- --list\` shows them all.`);
	const needed = new Set(names);
	for (const step of STEPS.toReversed())
		if (needed.has(step.name)) for (const need of step.needs ?? []) needed.add(need);
	return STEPS.filter((step) => needed.has(step.name));
};

const leave = (code: number, text: string): never => {
	console.log(text);
	process.exit(code);
};

const total: Counts = addUp(await runAll(wanted()));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
