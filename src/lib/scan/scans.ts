/** False: it is not meant for this part of the page. */
type Taker = (text: string) => boolean | void;

/** What hand scanners type goes to the newest part of the page that asked for it and takes it, and otherwise opens a machine. */
class Scans {
	readonly #takers: Taker[] = [];
	#left: string | undefined;

	/** For as long as that part is on the page: `{@attach scans.take(read)}`. */
	take = (taker: Taker) => () => {
		this.#takers.push(taker);
		return () => void this.#takers.splice(this.#takers.indexOf(taker), 1);
	};

	/** Whether anybody took it. */
	hand(text: string): boolean {
		return this.#takers.toReversed().some((take) => take(text) !== false);
	}

	/**
	 * Something was read that needs a person's answer: for the scan page. Not in its address, which is kept in the
	 * browser's history, where somebody's Wi-Fi password has no business.
	 */
	leave(text: string): void {
		this.#left = text;
	}

	pick(): string | undefined {
		const left = this.#left;
		this.#left = undefined;
		return left;
	}
}

export const scans = new Scans();
