/** Something that goes on for a while: yields how many milliseconds pass before it goes on. */
export type Story = Generator<number, void, void>;

interface Entry {
	at: number;
	/** Of two at the same moment the one begun first goes first. */
	order: number;
	story: Story;
}

const isBefore = (a: Entry, b: Entry) => (a.at === b.at ? a.order < b.order : a.at < b.at);

/** All stories that are under way, and which of them goes on next (a binary heap). */
export class Timeline {
	readonly #heap: Entry[] = [];
	#count = 0;

	add(at: number, story: Story): void {
		const entry = { at, order: this.#count++, story };
		let place = this.#heap.push(entry) - 1;
		while (place > 0) {
			const above = (place - 1) >> 1;
			const other = this.#heap[above];
			if (!other || isBefore(other, entry)) break;
			this.#heap[place] = other;
			place = above;
		}
		this.#heap[place] = entry;
	}

	next(): { at: number; story: Story } | undefined {
		const first = this.#heap[0];
		const last = this.#heap.pop();
		if (first === undefined || last === undefined || first === last) return first;
		this.#sink(last);
		return first;
	}

	#sink(entry: Entry): void {
		const heap = this.#heap;
		let place = 0;
		for (;;) {
			const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]];
			const least = left && right && isBefore(right, left) ? right : left;
			if (!least || isBefore(entry, least)) break;
			heap[place] = least;
			place = 2 * place + (least === left ? 1 : 2);
		}
		heap[place] = entry;
	}
}
