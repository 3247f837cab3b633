interface Due {
	readonly at: number;
	readonly call: () => void;
}

/** The one clock of a history: it stands still while anything is at work and then goes on to what is due next. */
export class Clock {
	#now: number;
	#due: Due[] = [];

	constructor(start: string) {
		this.#now = Date.parse(start);
	}

	now(): Date {
		return new Date(this.#now);
	}

	readonly after = (milliseconds: number, call: () => void): (() => void) => {
		const due = { at: this.#now + Math.max(0, Math.round(milliseconds)), call };
		// Kept in order; of two that are due together the one asked for first comes first.
		let i = this.#due.length;
		while (i > 0 && (this.#due[i - 1]?.at ?? 0) > due.at) i--;
		this.#due.splice(i, 0, due);
		return () => {
			const at = this.#due.indexOf(due);
			if (at >= 0) this.#due.splice(at, 1);
		};
	};

	wait(milliseconds: number): Promise<void> {
		return new Promise((resolve) => this.after(milliseconds, resolve));
	}

	/** When something is due next. */
	get next(): number | undefined {
		return this.#due[0]?.at;
	}

	/** Goes on to that moment; everything due by then is called at once, as several things happen in one moment. */
	goTo(moment: number): void {
		this.#now = Math.max(this.#now, moment);
		const due = this.#due.filter(({ at }) => at <= this.#now);
		this.#due = this.#due.filter(({ at }) => at > this.#now);
		for (const { call } of due) call();
	}
}
