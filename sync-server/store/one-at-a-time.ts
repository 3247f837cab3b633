/** Runs pieces of work one after another, in the order they came. One that fails does not hold up the next. */
export class OneAtATime {
	#last: Promise<unknown> = Promise.resolve();

	run<T>(work: () => Promise<T>): Promise<T> {
		const mine = this.#last.then(work);
		this.#last = mine.catch(() => undefined);
		return mine;
	}
}
