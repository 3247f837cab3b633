import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '#server/open-store.ts';

const SCRIPT = fileURLToPath(new URL('store-writer-process.ts', import.meta.url));

export interface Writer {
	/** When it has written all its acts. */
	readonly ended: Promise<void>;
	/** Kills it without warning after so many answers, and gives the last number it was promised. */
	killAfter(answers: number): Promise<number>;
}

/** A server process of its own that does nothing but write. */
export const runWriter = (place: StorePlace, client: string, { acts }: { acts: number }): Writer => {
	const args = [SCRIPT, JSON.stringify(place), client, String(acts)];
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	const exit = once(child, 'exit');
	return {
		ended: exit.then(([code]) => {
			if (code !== 0 && child.signalCode !== 'SIGKILL') throw new Error(`The writer ended with code ${code}`);
		}),
		async killAfter(answers) {
			let last = 0;
			let left = answers;
			for await (const line of createInterface({ input: child.stdout })) {
				last = Number(line);
				left -= 1;
				if (left === 0) child.kill('SIGKILL');
			}
			await exit;
			return last;
		}
	};
};
