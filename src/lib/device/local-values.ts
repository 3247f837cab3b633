/** What the browser's localStorage offers and we use. */
export type ValueStore = Pick<Storage, 'getItem' | 'setItem'>;

/** Small values on the device. Where the browser refuses to keep any, they last as long as the page. */
export class LocalValues {
	readonly #store: ValueStore | undefined;
	readonly #unkept = new Map<string, string>();

	/** `store` is asked for, not handed over: with blocked site data the very mention of localStorage throws. */
	constructor(store: () => ValueStore | undefined) {
		try {
			this.#store = store();
		} catch {
			this.#store = undefined;
		}
	}

	read(key: string): string | undefined {
		try {
			return this.#unkept.get(key) ?? this.#store?.getItem(key) ?? undefined;
		} catch {
			return undefined;
		}
	}

	/** Whether it will still be there when the page is opened again. */
	write(key: string, value: string): boolean {
		try {
			if (!this.#store) throw new Error('nowhere to keep it');
			this.#store.setItem(key, value);
			this.#unkept.delete(key);
			return true;
		} catch {
			this.#unkept.set(key, value);
			return false;
		}
	}
}
