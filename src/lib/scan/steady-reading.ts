/** Between two readings of the same label the camera must have lost it, or so much time have passed. */
const SAME_AGAIN = 2_500;

/** A camera says the same label many times while it is held there: once is meant. */
export class SteadyReading {
	#text = '';
	#at = -Infinity;

	/** At so many milliseconds. */
	isNew(text: string, at: number): boolean {
		const isHeld = text === this.#text && at - this.#at < SAME_AGAIN;
		this.#text = text;
		this.#at = at;
		return !isHeld;
	}

	forget(): void {
		this.#text = '';
	}
}
