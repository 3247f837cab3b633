import { HELP, no, readTyped } from './pm-dates/options.ts';
import type { Answer, Typed } from './pm-dates/options.ts';
import { planDates } from './pm-dates/plan-dates.ts';
import { ruleDates } from './pm-dates/rule-dates.ts';

const datesFor = (typed: Typed): Answer<Iterable<string>> => {
	if (typed.plan === undefined) return ruleDates(typed);
	return typed.rule === undefined && typed.start === undefined
		? planDates(typed)
		: no('Give a rule or a plan, not both.');
};

/** In pieces: a rule that runs to the year 9999 has millions of lines. */
const PIECE = 10_000;

const print = (dates: Iterable<string>): void => {
	let lines: string[] = [];
	for (const date of dates) {
		if (lines.push(date) < PIECE) continue;
		process.stdout.write(`${lines.join('\n')}\n`);
		lines = [];
	}
	if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
};

const run = (): void => {
	const typed = readTyped(process.argv.slice(2));
	if (typed.ok && typed.value.help) return console.log(HELP);
	const dates = typed.ok ? datesFor(typed.value) : typed;
	if (dates.ok) return print(dates.value);
	console.error(dates.problem);
	process.exitCode = 2;
};

// Whoever reads only the beginning (head) closes the pipe.
process.stdout.on('error', () => process.exit(0));
run();
