import type { LineStream } from './stream.ts';

/** Everybody who listens, and whom of them a piece of news has reached. */
export class Audience {
	readonly #streams: LineStream[] = [];
	readonly #size: number;
	#reached = new Map<number, number>();
	#everybody = Promise.withResolvers<void>();

	constructor(size: number) {
		this.#size = size;
	}

	join(stream: LineStream): void {
		this.#streams.push(stream);
	}

	/** From here on one piece of news is waited for. */
	expectNews(): void {
		this.#reached = new Map();
		this.#everybody = Promise.withResolvers<void>();
	}

	/** It has reached this listener; told more than once, the first time counts. */
	reach(listener: number, at: number): void {
		if (this.#reached.has(listener)) return;
		this.#reached.set(listener, at);
		if (this.#reached.size === this.#size) this.#everybody.resolve();
	}

	/** It will not reach everybody. */
	fail(error: unknown): void {
		this.#everybody.reject(error);
	}

	/** When it reached each of them, once it has reached all. */
	async reachedAll(): Promise<number[]> {
		await this.#everybody.promise;
		return [...this.#reached.values()];
	}

	close(): void {
		for (const stream of this.#streams) stream.close();
	}
}
