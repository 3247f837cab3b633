import { spawn, type ChildProcess } from 'node:child_process';

export interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Spawned extends AsyncDisposable {
	readonly process: ChildProcess;
	/** Resolves with the match as soon as stdout contains it; rejects when the process ends without having said it. */
	readonly says: (words: RegExp) => Promise<RegExpExecArray>;
	readonly ended: Promise<Ended>;
}

/** One of our scripts as a person would start it, in a process of its own that never outlives the test. */
export const spawnScript = (
	script: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Spawned => {
	const child = spawn(process.execPath, ['scripts/run.mjs', script, ...args], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let [stdout, stderr] = ['', ''];
	let onOutput = (): void => {};
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		stdout += text;
		onOutput();
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
	const ended = new Promise<Ended>((resolve) =>
		child.on('close', (code) => resolve({ code, stdout, stderr }))
	);
	const says = (words: RegExp): Promise<RegExpExecArray> =>
		new Promise((resolve, reject) => {
			onOutput = () => {
				const match = words.exec(stdout);
				if (match) resolve(match);
			};
			onOutput();
			void ended.then(() => reject(new Error(`It ended without saying ${words}:\n${stdout}${stderr}`)));
		});
	const stop = async (): Promise<void> => {
		child.kill('SIGKILL');
		await ended;
	};
	return { process: child, says, ended, [Symbol.asyncDispose]: stop };
};
