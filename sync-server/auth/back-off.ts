interface Entry {
	count: number;
	/** Nothing is tried before. */
	until: number;
	last: number;
}

export interface BackOffOptions {
	readonly now: () => Date;
	/** How many tries are free. */
	readonly free: number;
	/** How many keys are remembered; the one that was quiet longest goes first. */
	readonly most?: number;
}

const LONGEST_SECONDS = 300;
const FORGOTTEN_AFTER_MS = 3_600_000;

export interface Try {
	/** It was right, or nobody looked: it does not count. */
	readonly undo: () => void;
}

/**
 * Makes guessing slow. A try counts as failed from its beginning, so a hundred at once get no further than a hundred in
 * a row. Kept in memory: a restart forgets, and an attacker cannot restart the server.
 */
export class BackOff {
	readonly #now: () => number;
	readonly #free: number;
	readonly #most: number;
	/** The one used last stands last. */
	readonly #entries = new Map<string, Entry>();

	constructor({ now, free, most = 10_000 }: BackOffOptions) {
		this.#now = () => now().getTime();
		this.#free = free;
		this.#most = most;
	}

	get size(): number {
		return this.#entries.size;
	}

	/** For how many seconds this key has to wait; 0 when it may try. */
	wait(key: string): number {
		const { until = 0 } = this.#entries.get(key) ?? {};
		// A clock that was set back makes nobody wait longer than the longest.
		return Math.min(LONGEST_SECONDS, Math.max(0, Math.ceil((until - this.#now()) / 1000)));
	}

	begin(key: string): Try {
		const now = this.#now();
		const known = this.#entries.get(key);
		const before =
			known && now - known.last <= FORGOTTEN_AFTER_MS ? known : { count: 0, until: 0, last: now };
		const count = before.count + 1;
		const seconds = count < this.#free ? 0 : Math.min(LONGEST_SECONDS, 2 ** (count - this.#free));
		const entry = { count, until: seconds === 0 ? before.until : now + seconds * 1000, last: now };
		this.#keep(key, entry);
		let isUndone = false;
		return {
			undo: () => {
				const current = this.#entries.get(key);
				if (isUndone || current === undefined) return;
				isUndone = true;
				if (current.until === entry.until) current.until = before.until;
				current.count -= 1;
				if (current.count <= 0) this.#entries.delete(key);
			}
		};
	}

	forget(key: string): void {
		this.#entries.delete(key);
	}

	#keep(key: string, entry: Entry): void {
		this.#entries.delete(key);
		this.#entries.set(key, entry);
		for (const oldest of this.#entries.keys()) {
			if (this.#entries.size <= this.#most) break;
			this.#entries.delete(oldest);
		}
	}
}
