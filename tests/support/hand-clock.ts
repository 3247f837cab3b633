import type { Clock } from '#lib/ui/toast/clock.ts';

/** A clock turned by hand. */
export class HandClock implements Clock {
	#now = 0;
	#due: { at: number; run: () => void }[] = [];

	now(): number {
		return this.#now;
	}

	after(milliseconds: number, run: () => void): () => void {
		const entry = { at: this.#now + milliseconds, run };
		this.#due.push(entry);
		return () => {
			this.#due = this.#due.filter((one) => one !== entry);
		};
	}

	/** Lets time pass; what falls due on the way happens in order, at its time. */
	turn(milliseconds: number): void {
		const end = this.#now + milliseconds;
		for (;;) {
			const next = this.#due.toSorted((one, other) => one.at - other.at)[0];
			if (next === undefined || next.at > end) break;
			this.#due = this.#due.filter((one) => one !== next);
			this.#now = Math.max(this.#now, next.at);
			next.run();
		}
		this.#now = end;
	}
}
