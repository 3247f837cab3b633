/** Who goes first at the device's disk: what a screen waits for, before pieces of lists of thousands. */
export class Manners {
	#waitedFor = 0;
	#patient: (() => void)[] = [];
	#last: Promise<unknown> = Promise.resolve();

	/** Somebody waits for this. */
	async atOnce<T>(work: () => Promise<T>): Promise<T> {
		this.#waitedFor += 1;
		try {
			return await work();
		} finally {
			this.#waitedFor -= 1;
			if (this.#waitedFor === 0) for (const goOn of this.#patient.splice(0)) goOn();
		}
	}

	/** One piece after the other, and only while nobody waits. */
	between<T>(work: () => Promise<T>): Promise<T> {
		const piece = this.#last.then(async () => {
			while (this.#waitedFor > 0) await new Promise<void>((goOn) => this.#patient.push(goOn));
			return work();
		});
		this.#last = piece.catch(() => {});
		return piece;
	}
}
