/** A number from 0 to just below 1, the next one at each call. */
export type Random = () => number;

/** The same seed gives the same numbers on every machine: what makes a plant repeatable. (sfc32) */
export const seeded = (seed: number): Random => {
	let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed >>> 0];
	const next = () => {
		const t = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + t;
		return ((t + (c | 0)) >>> 0) / 0x1_0000_0000;
	};
	a ^= Math.floor(seed / 0x1_0000_0000);
	for (let n = 0; n < 15; n++) next();
	return next;
};

/** What chance decides about plant life. */
export class Dice {
	readonly #random: Random;

	constructor(random: Random) {
		this.#random = random;
	}

	chance(probability: number): boolean {
		return this.#random() < probability;
	}

	between(low: number, high: number): number {
		return low + this.#random() * (high - low);
	}

	/** A whole number, both ends included. */
	whole(low: number, high: number): number {
		return low + Math.floor(this.#random() * (high - low + 1));
	}

	pick<T>(list: readonly T[]): T {
		const found = list[Math.floor(this.#random() * list.length)];
		if (found === undefined) throw new Error('There is nothing to pick from');
		return found;
	}

	/** Nothing from an empty list. */
	pickFrom<T>(list: readonly T[]): T | undefined {
		return list.length === 0 ? undefined : this.pick(list);
	}

	weighted<T>(list: readonly T[], weightOf: (one: T) => number): T {
		let left = this.#random() * list.reduce((sum, one) => sum + weightOf(one), 0);
		for (const one of list) {
			left -= weightOf(one);
			if (left < 0) return one;
		}
		return this.pick(list);
	}

	shuffled<T>(list: readonly T[]): T[] {
		return list
			.map((one) => ({ one, at: this.#random() }))
			.sort((x, y) => x.at - y.at)
			.map(({ one }) => one);
	}

	normal(mean: number, deviation: number): number {
		const angle = 2 * Math.PI * this.#random();
		return mean + deviation * Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(angle);
	}

	/** Durations of repairs and stops: most are short, a few are very long. */
	lognormal(median: number, sigma: number): number {
		return median * Math.exp(this.normal(0, sigma));
	}
}
