type After = (milliseconds: number, call: () => void) => () => void;

export type Turn<T> = { ok: true; value: T } | { ok: false };

interface TurnsOptions {
	/** How many at the same time. */
	readonly atOnce: number;
	/** How many may wait beside them, and how long in milliseconds. */
	readonly waiting: number;
	readonly patience: number;
	readonly after: After;
}

/** Work that costs so much memory that only so much of it may run at once. Whoever would wait long is told to come again. */
export class Turns {
	readonly #options: TurnsOptions;
	#running = 0;
	readonly #waiting = new Set<() => void>();

	constructor(options: TurnsOptions) {
		this.#options = options;
	}

	async run<T>(work: () => Promise<T>): Promise<Turn<T>> {
		if (!(await this.#begin())) return { ok: false };
		try {
			return { ok: true, value: await work() };
		} finally {
			this.#end();
		}
	}

	#begin(): Promise<boolean> {
		const { atOnce, waiting, patience, after } = this.#options;
		if (this.#running < atOnce) {
			this.#running += 1;
			return Promise.resolve(true);
		}
		if (this.#waiting.size >= waiting) return Promise.resolve(false);
		return new Promise((resolve) => {
			const callOff = after(patience, () => {
				this.#waiting.delete(begin);
				resolve(false);
			});
			const begin = (): void => {
				callOff();
				resolve(true);
			};
			this.#waiting.add(begin);
		});
	}

	/** The turn goes to who waited longest. */
	#end(): void {
		const [next] = this.#waiting;
		if (next === undefined) {
			this.#running -= 1;
			return;
		}
		this.#waiting.delete(next);
		next();
	}
}
