interface Ranked {
	readonly slot: number;
	readonly rank: number;
	readonly at: number;
}

const isBefore = (one: Ranked, other: Ranked): boolean =>
	one.rank !== other.rank
		? one.rank > other.rank
		: one.at !== other.at
			? one.at > other.at
			: one.slot < other.slot;

/** The first few of many, in order, without sorting all of them. */
export class Best {
	readonly #most: number;
	readonly #list: Ranked[] = [];
	#count = 0;

	constructor(most: number) {
		this.#most = most;
	}

	offer(one: Ranked): void {
		this.#count += 1;
		const list = this.#list;
		const last = list.at(-1);
		if (list.length >= this.#most && !(last && isBefore(one, last))) return;
		let at = list.length;
		for (let before = list[at - 1]; before && isBefore(one, before); before = list[at - 1]) at--;
		list.splice(at, 0, one);
		if (list.length > this.#most) list.pop();
	}

	get slots(): number[] {
		return this.#list.map(({ slot }) => slot);
	}

	/** Of all that were offered. */
	get count(): number {
		return this.#count;
	}
}
