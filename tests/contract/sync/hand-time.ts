interface Due {
	readonly at: number;
	readonly call: () => void;
}

/** A clock that stands still until the test moves it; what was to happen meanwhile happens then, in its order. */
export class HandTime {
	#now: number;
	readonly #due = new Set<Due>();
	readonly #awaited = new Map<number, () => void>();

	constructor(start: string) {
		this.#now = Date.parse(start);
	}

	now(): Date {
		return new Date(this.#now);
	}

	readonly after = (milliseconds: number, call: () => void): (() => void) => {
		const due = { at: this.#now + milliseconds, call };
		this.#due.add(due);
		this.#awaited.get(milliseconds)?.();
		return () => this.#due.delete(due);
	};

	/** When somebody next begins to wait for exactly so long. */
	waitedFor(milliseconds: number): Promise<void> {
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#awaited.set(milliseconds, resolve);
		return promise;
	}

	pass(milliseconds: number): void {
		const end = this.#now + milliseconds;
		for (;;) {
			const [next] = [...this.#due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
			if (next === undefined) break;
			this.#due.delete(next);
			this.#now = Math.max(this.#now, next.at);
			next.call();
		}
		this.#now = end;
	}
}
