import { Worker } from 'node:worker_threads';

const PAUSE_MS = 100;

/**
 * Carries what was committed from SQLite's log into the database file, in a thread of its own: done by the writer, as
 * SQLite usually does, it would make every some hundredth act wait for the whole disk, the longer the larger the store.
 */
export class Checkpoints {
	readonly #worker: Worker;
	readonly #ended: Promise<void>;
	#last = 0;

	constructor(file: string) {
		const script = new URL('checkpoint-worker.ts', import.meta.url);
		const worker = new Worker(script, { workerData: file });
		worker.unref();
		this.#ended = new Promise((resolve) => worker.once('exit', () => resolve()));
		// Where there can be no such thread, the writer carries on by itself whenever the log has grown large.
		worker.on('error', (error) => console.error(error));
		this.#worker = worker;
	}

	/** To be called after each commit. */
	committed(): void {
		const now = performance.now();
		if (now - this.#last < PAUSE_MS) return;
		this.#last = now;
		this.#worker.postMessage('look');
	}

	async close(): Promise<void> {
		this.#worker.ref();
		this.#worker.postMessage('close');
		await this.#ended;
	}
}
