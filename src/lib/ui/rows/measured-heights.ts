/** The heights of the rows that were drawn once, kept while they are out of view. Not reactive: see RowHeights. */
export class MeasuredHeights {
	readonly #heights = new Map<string, number>();

	of(key: string): number | undefined {
		return this.#heights.get(key);
	}

	/** True when it is news. A row without height is hidden, not measured. */
	set(key: string, height: number): boolean {
		if (height === 0 || this.#heights.get(key) === height) return false;
		this.#heights.set(key, height);
		return true;
	}

	get mean(): number | undefined {
		if (this.#heights.size === 0) return undefined;
		let sum = 0;
		for (const height of this.#heights.values()) sum += height;
		return sum / this.#heights.size;
	}
}
