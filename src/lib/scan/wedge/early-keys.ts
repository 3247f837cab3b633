/** More than any label has. */
const MOST = 2_200;

/** Keys from before anybody hears hand scanners: whoever scans in the very moment in which the app opens is heard too. */
export class EarlyKeys<Key> {
	#keys: Key[] | undefined = [];

	keep(key: Key): void {
		this.#keys?.push(key);
		if (this.#keys && this.#keys.length > MOST) this.#keys.shift();
	}

	forget(): void {
		if (this.#keys) this.#keys = [];
	}

	/** All of them, once: from now on somebody listens. */
	take(): readonly Key[] {
		const keys = this.#keys ?? [];
		this.#keys = undefined;
		return keys;
	}
}
