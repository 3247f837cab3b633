import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Step } from './steps.ts';

export interface Ended {
	exitCode: number;
	output: string;
}

const GRACE = 5000;
/** Each running command, and the promise that it is gone. */
const running = new Map<ChildProcess, Promise<void>>();
let ending = false;

/**
 * Runs one command of the project with its output kept; `report` is a file that must not be left over from last time.
 * Once everything is ending, nothing begins and nothing is answered any more.
 */
export const runCommand = (command: Step['command'], report?: string): Promise<Ended> => {
	const result = Promise.withResolvers<Ended>();
	if (ending) return result.promise;
	if (report) rmSync(report, { force: true });
	const [program, ...args] = command;
	const child = spawn(program, args, {
		env: environment(),
		stdio: ['ignore', 'pipe', 'pipe'],
		// A group of its own, so that its browsers and workers end with it.
		detached: process.platform !== 'win32'
	});
	const chunks: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
	const gone = Promise.withResolvers<void>();
	const end = (exitCode: number, last = ''): void => {
		running.delete(child);
		gone.resolve();
		if (!ending) result.resolve({ exitCode, output: readable(Buffer.concat(chunks).toString() + last) });
	};
	child.on('error', (problem) => end(1, problem.message));
	child.on('close', (code) => end(code ?? 1));
	running.set(child, gone.promise);
	return result.promise;
};

const inColour = process.stdout.isTTY && !process.env['NO_COLOR'];

/** Some runners colour what they start; Node then complains about NO_COLOR on the standard error of everything. */
const environment = (): NodeJS.ProcessEnv => {
	const PATH = [join(process.cwd(), 'node_modules/.bin'), process.env['PATH']].join(delimiter);
	const env: NodeJS.ProcessEnv = { ...process.env, ...(inColour && { FORCE_COLOR: '1' }), PATH };
	delete env['NO_COLOR'];
	return env;
};

const readable = (output: string): string => (inColour ? output : stripVTControlCharacters(output));

/** Asks every running command to stop, as Ctrl-C would, and insists after a while. */
export const endAll = async (): Promise<void> => {
	ending = true;
	const all = [...running];
	for (const [child] of all) signal(child, 'SIGINT');
	const insist = setTimeout(() => {
		for (const [child] of all) signal(child, 'SIGKILL');
	}, GRACE);
	await Promise.all(all.map(([, gone]) => gone));
	clearTimeout(insist);
};

const signal = (child: ChildProcess, name: NodeJS.Signals): void => {
	if (child.pid === undefined) return;
	try {
		process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
	} catch {
		// It ended by itself.
	}
};
