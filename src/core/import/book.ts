/** Things by what people call them; case does not matter. */
export class Book<T> {
	readonly #entries = new Map<string, T[]>();

	put(name: string | undefined, thing: T): void {
		const key = name?.trim().toLowerCase();
		if (!key) return;
		const there = this.#entries.get(key);
		if (there) there.push(thing);
		else this.#entries.set(key, [thing]);
	}

	all(name: string | undefined): readonly T[] {
		return (name !== undefined && this.#entries.get(name.trim().toLowerCase())) || [];
	}

	/** The only one of this name. */
	one(name: string | undefined): T | undefined {
		const [first, ...others] = this.all(name);
		return others.length === 0 ? first : undefined;
	}
}
