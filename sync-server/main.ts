import { resolve } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { START } from './config-command.ts';
import { helpText } from './config-help.ts';
import { readConfig } from './config.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { onStopRequest } from './stop-requests.ts';

export interface Surroundings {
	readonly args: readonly string[];
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The folder of the built app. */
	readonly build: string;
}

const fail = (problem: string): void => {
	console.error(problem);
	process.exitCode = 1;
};

/** For a phone's camera; as wide as a terminal shows well. */
const drawn = (address: string): string[] =>
	renderUnicodeCompact(address, { border: 2 })
		.split('\n')
		.map((line) => `  ${line}`);

const announce = ({ url, version, setUpCode, lan }: RunningServer, data: string): void => {
	const trust = lan && [
		`  Phones ${lan.trustUrl}, which says how a device is told to trust this server`,
		`  Print  ${lan.fingerprint}`
	];
	const setUp =
		setUpCode === undefined ? [] : [`  Code   ${setUpCode}, asked for by the page that sets up the plant`];
	const lines = [`  Open   ${url}`, ...(trust ?? []), ...setUp, `  Data   ${data}`, '  Stop   Ctrl-C'];
	console.log([`Millwright ${version} is ready`, ...lines, ...(lan ? drawn(lan.trustUrl) : [])].join('\n'));
};

const stop = async (server: RunningServer): Promise<never> => {
	console.log('\nStopping: running requests are finished first.');
	await server.stop();
	console.log('Stopped.');
	process.exit(0);
};

/** Runs the server until it is told to stop. */
export const main = async ({ args, env, build }: Surroundings): Promise<void> => {
	const reading = readConfig(args, env);
	if (reading.kind === 'help') return console.log(helpText(START));
	if (reading.kind === 'problem') return fail(reading.problem);
	const data = resolve(reading.config.data);
	const start = await startServer({ ...reading.config, data, build });
	if (!start.ok) return fail(start.problem);
	onStopRequest(() => void stop(start.server));
	announce(start.server, data);
};
