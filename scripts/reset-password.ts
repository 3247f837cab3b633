import { START } from '#server/config-command.ts';
import { resetPassword } from '#server/reset-password.ts';
import { RESET_HELP } from './saving/help.ts';
import { readOptions } from './saving/options.ts';

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

const run = async (): Promise<void> => {
	const command = { ...START, typed: 'npm run password' };
	const options = readOptions(process.argv.slice(2), process.env, command, '--for');
	if (options.kind === 'help') return console.log(RESET_HELP);
	if (options.kind === 'problem') return fail(options.problem);
	const outcome = await resetPassword(options.place, options.value);
	if (!outcome.ok) return fail(outcome.problem);
	console.log(
		[
			`${outcome.name} signs in with this password now, and should choose another one:`,
			'',
			`  ${outcome.password}`,
			'',
			'Devices they were signed in on ask for it. Nothing they typed there is lost.'
		].join('\n')
	);
};

await run();
