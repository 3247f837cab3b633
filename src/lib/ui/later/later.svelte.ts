/**
 * A piece that a page can be drawn and used without: fetched as soon as the page is made, there a moment after it.
 * Where it could not be had, it is asked for again when somebody wants it.
 */
export class Later<T> {
	#piece = $state.raw<T>();
	#asked: Promise<void> | undefined;
	readonly #fetch: () => Promise<T>;

	constructor(fetch: () => Promise<T>) {
		this.#fetch = fetch;
		void this.want();
	}

	get piece(): T | undefined {
		return this.#piece;
	}

	want = (): Promise<void> => (this.#asked ??= this.#ask());

	async #ask(): Promise<void> {
		try {
			this.#piece = await this.#fetch();
		} catch {
			this.#asked = undefined;
		}
	}
}
