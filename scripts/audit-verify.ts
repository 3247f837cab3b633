import { resolve } from 'node:path';
import { audit } from '#server/audit.ts';
import { START } from '#server/config-command.ts';
import { readConfig } from '#server/config.ts';
import { AUDIT_HELP } from './saving/help.ts';

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

const run = async (): Promise<void> => {
	const reading = readConfig(process.argv.slice(2), process.env, { ...START, typed: 'npm run audit:verify' });
	if (reading.kind === 'help') return console.log(AUDIT_HELP);
	if (reading.kind === 'problem') return fail(reading.problem);
	const { database: postgres, anchors } = reading.config;
	const data = resolve(reading.config.data);
	const outcome = await audit({ data, postgres }, anchors);
	if (!outcome.ok) return fail(outcome.problem);
	const { check } = outcome;
	if (!check.ok) return fail(`${check.sentence}\nFirst wrong record: ${check.ord} (${check.problem})`);
	console.log(`${check.records} records hang together; the last has the hash ${check.chain || '(none)'}.`);
	if (check.anonymous > 0)
		console.log(
			`${check.anonymous} of them lost their personal part when the person they are about was made anonymous.`
		);
	console.log(
		outcome.latest === undefined
			? 'Nothing was written down outside the database yet, so nobody can tell whether the end was cut off or all of it written anew.'
			: `${outcome.anchors} of them are as they were written down outside the database, the last at ${outcome.latest}.`
	);
};

await run();
