import { BENCHES } from './benches.ts';
import { prepare } from './measuring/prepare.ts';
import { lastLine, report, type Results } from './measuring/result.ts';
import { readOptions, USAGE } from './options.ts';

const options = readOptions(process.argv.slice(2), Object.keys(BENCHES));
if (!options.ok) {
	console.error(`${options.problem}\n\n${USAGE}`);
	process.exit(2);
}
const { names, quick, runs, json, help } = options.value;
if (help) {
	console.log(USAGE);
	process.exit(0);
}
/** With --json nothing but the last line goes to standard output. */
const say = json ? console.error : console.log;

await prepare();
let results: Results = {};
for (const name of names) {
	say(`${name} …`);
	const measured = await BENCHES[name]?.({ quick, runs, say });
	results = { ...results, ...measured };
	say(report(measured ?? {}));
}
const missed = Object.entries(results).filter(([, { must }]) => must?.holds === false);
// A small version says whether a bench runs, not how fast the server is.
if (missed.length > 0 && !quick) say(`Missed: ${missed.map(([name]) => name).join(', ')}`);
console.log(lastLine(results));
process.exit(missed.length > 0 && !quick ? 1 : 0);
