import { resolve } from 'node:path';
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

const announce = ({ url, version, setUpCode }: RunningServer, data: string): void => {
	const setUp =
		setUpCode === undefined ? [] : [`  Code   ${setUpCode}, asked for by the page that sets up the plant`];
	const lines = [`  Open   ${url}`, ...setUp, `  Data   ${data}`, '  Stop   Ctrl-C'];
	console.log([`Millwright ${version} is ready`, ...lines].join('\n'));
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
	const { host, port, database, anchors, setUpCode } = reading.config;
	const data = resolve(reading.config.data);
	const start = await startServer({ host, port, data, database, anchors, setUpCode, build });
	if (!start.ok) return fail(start.problem);
	onStopRequest(() => void stop(start.server));
	announce(start.server, data);
};
