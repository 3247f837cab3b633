/** Things that come one by one and are taken many at a time; fewer than asked for only at the end. */
export class Portions<T> {
	#here: T[] = [];
	#isEnded = false;
	#wake = (): void => {};

	give(thing: T): void {
		this.#here.push(thing);
		this.#wake();
	}

	end(): void {
		this.#isEnded = true;
		this.#wake();
	}

	async take(most: number): Promise<T[]> {
		while (this.#here.length < most && !this.#isEnded) {
			await new Promise<void>((resolve) => (this.#wake = resolve));
		}
		const taken = this.#here.slice(0, most);
		this.#here = this.#here.slice(most);
		return taken;
	}
}
