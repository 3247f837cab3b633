import { replicaPlace } from '#lib/replica/replica-place.ts';
import { hasRoom } from './has-room.ts';
import type { FromDesk, ToDesk } from './messages.ts';
import { timedAfter } from './timed-after.ts';

type Tell = (told: FromDesk) => void;

/** The way to whoever searches: a worker, begun with the first word to it, or the page itself where there is none. */
export class DeskLink {
	readonly #tell: Tell;
	/** Said so far, but for questions: told again where the worker's code did not come. */
	readonly #said: ToDesk[] = [];
	#post: ((message: ToDesk) => void) | undefined;
	#hasAnswered = false;

	constructor(tell: Tell) {
		this.#tell = tell;
	}

	say(message: ToDesk): void {
		if (!this.#hasAnswered) this.#said.push(message);
		this.#post ??= this.#start();
		this.#post(message);
	}

	#start(): (message: ToDesk) => void {
		if (typeof Worker !== 'function') return this.#startHere();
		const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<FromDesk>) => {
			this.#hasAnswered = true;
			this.#said.length = 0;
			this.#tell(data);
		};
		worker.onerror = () => {
			if (this.#hasAnswered) return;
			worker.terminate();
			this.#post = this.#startHere();
			for (const message of this.#said.splice(0)) this.#post(message);
		};
		return (message) => worker.postMessage(message);
	}

	#startHere(): (message: ToDesk) => void {
		this.#hasAnswered = true;
		const desk = import('./search-desk.ts').then(
			({ SearchDesk }) =>
				new SearchDesk({
					place: async () => ({ indexedDB: await replicaPlace(), IDBKeyRange }),
					after: timedAfter,
					hasRoom,
					tell: this.#tell
				})
		);
		return (message) => void desk.then((one) => one.hear(message));
	}
}
