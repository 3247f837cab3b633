import type { Surroundings } from './sync/sync-parts.ts';

const MINUTE_MS = 60_000;

/** Says once a minute how often each of these things happened: a flood of them must not flood the log. */
export class Tally {
	readonly #parts: Pick<Surroundings, 'after' | 'note'>;
	readonly #event: string;
	readonly #counts = new Map<string, number>();
	#callOff: (() => void) | undefined;

	constructor(event: string, parts: Pick<Surroundings, 'after' | 'note'>) {
		this.#event = event;
		this.#parts = parts;
	}

	count(what: string): void {
		this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
		this.#callOff ??= this.#parts.after(MINUTE_MS, () => this.tell());
	}

	/** Now, as the server stops. */
	tell(): void {
		this.#callOff?.();
		this.#callOff = undefined;
		for (const [what, times] of this.#counts)
			this.#parts.note(`Within a minute, ${times} times: ${what}`, {
				level: 'warning',
				event: this.#event,
				what,
				times
			});
		this.#counts.clear();
	}
}
