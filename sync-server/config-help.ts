import { SETTINGS } from './config-settings.ts';

const rows = (): string[] => {
	const settings = Object.values(SETTINGS);
	const left = settings.map(({ flag, placeholder }) => `${flag} ${placeholder}`);
	const middle = settings.map(({ env }) => env);
	const widest = (words: string[]): number => Math.max(...words.map((word) => word.length));
	return settings.map(
		({ about, fallback }, i) =>
			`  ${left[i]?.padEnd(widest(left))}   ${middle[i]?.padEnd(widest(middle))}   ${about} (${fallback})`
	);
};

export const helpText = (): string =>
	[
		'Starts Millwright: the app and its server, in one process.',
		'',
		'  npm start                    builds the app when needed and starts it on http://localhost:8080',
		'  npm start -- --port 9000     with an option',
		'',
		'Options, the environment variables that do the same, and what holds when neither is given:',
		'',
		...rows(),
		'  --help                       shows this text',
		'',
		'An option wins over its variable. Ctrl-C stops the server: running requests are finished and the',
		'database is closed; a second Ctrl-C stops at once.',
		''
	].join('\n');
