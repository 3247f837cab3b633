/** One after the other, in the order in which they were asked for, whatever becomes of those before. */
export class InTurn {
	#last: Promise<unknown> = Promise.resolve();

	do<T>(job: () => Promise<T>): Promise<T> {
		const mine = this.#last.then(job, job);
		this.#last = mine.catch(() => undefined);
		return mine;
	}
}
