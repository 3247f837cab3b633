import { resolve } from 'node:path';
import { announcement, logStart } from './announce.ts';
import { START } from './config-command.ts';
import { helpText } from './config-help.ts';
import { readConfig } from './config.ts';
import { serverLog, type ServerLog } from './server-log.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { onStopRequest } from './stop-requests.ts';
import { WORLD } from './surroundings.ts';

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

const stop = async (server: RunningServer, isText: boolean, { event }: ServerLog): Promise<never> => {
	const say = (words: string): void => (isText ? console.log(words) : undefined);
	say('\nStopping: running requests are finished first.');
	event('stopping', 'Running requests are finished first.');
	await server.stop();
	say('Stopped.');
	event('stopped', 'Stopped.');
	process.exit(0);
};

/** Runs the server until it is told to stop. */
export const main = async ({ args, env, build }: Surroundings): Promise<void> => {
	const reading = readConfig(args, env);
	if (reading.kind === 'help') return console.log(helpText(START));
	if (reading.kind === 'problem') return fail(reading.problem);
	const { config } = reading;
	const data = resolve(config.data);
	const log = serverLog(config.log);
	const start = await startServer({ ...config, data, build, world: { ...WORLD, note: log.note } });
	if (!start.ok) return fail(start.problem);
	const isText = config.log === 'text';
	onStopRequest(() => void stop(start.server, isText, log));
	if (isText) console.log(announcement(start.server, data));
	else logStart(log, start.server);
};
