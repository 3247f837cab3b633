/**
 * Heights of very many rows, most of them only guessed. A binary indexed tree: changing one height, the top of a row
 * and the row at a height each take steps in the order of log(count).
 */
export class RowHeights {
	readonly count: number;
	readonly #heights: Float64Array;
	/** `#sums[i]` holds the heights of the rows from `i - (i & -i)` up to, not including, `i`. */
	readonly #sums: Float64Array;
	readonly #highestStep: number;

	constructor(count: number, heightOf: (index: number) => number) {
		this.count = count;
		this.#heights = new Float64Array(count);
		this.#sums = new Float64Array(count + 1);
		for (let index = 0; index < count; index++) {
			const height = heightOf(index);
			this.#heights[index] = height;
			// Filling in order, each sum only hands itself on to the next one that contains it.
			const at = index + 1;
			const sum = (this.#sums[at] ?? 0) + height;
			const next = at + (at & -at);
			this.#sums[at] = sum;
			if (next <= count) this.#sums[next] = (this.#sums[next] ?? 0) + sum;
		}
		this.#highestStep = count === 0 ? 0 : 2 ** Math.floor(Math.log2(count));
	}

	get total(): number {
		return this.topOf(this.count);
	}

	heightOf(index: number): number {
		return this.#heights[index] ?? 0;
	}

	/** Where the row begins; `topOf(count)` is where the last one ends. */
	topOf(index: number): number {
		let sum = 0;
		for (let at = Math.min(index, this.count); at > 0; at -= at & -at) sum += this.#sums[at] ?? 0;
		return sum;
	}

	/** The row that covers this height; the first or last one for heights outside. */
	indexAt(top: number): number {
		let index = 0;
		let left = top;
		for (let step = this.#highestStep; step > 0; step = Math.floor(step / 2)) {
			const sum = this.#sums[index + step] ?? Infinity;
			if (index + step <= this.count && sum <= left) {
				index += step;
				left -= sum;
			}
		}
		return Math.max(0, Math.min(index, this.count - 1));
	}

	/** True when the height was another one before. */
	set(index: number, height: number): boolean {
		const change = height - this.heightOf(index);
		if (change === 0 || index < 0 || index >= this.count) return false;
		this.#heights[index] = height;
		for (let at = index + 1; at <= this.count; at += at & -at)
			this.#sums[at] = (this.#sums[at] ?? 0) + change;
		return true;
	}
}
