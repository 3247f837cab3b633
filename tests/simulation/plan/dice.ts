import { seeded } from '../../support/engine-device.ts';

/** Chance, the same for the same seed. */
export class Dice {
	readonly random: () => number;

	constructor(seed: number) {
		this.random = seeded(seed);
	}

	below(n: number): number {
		return Math.floor(this.random() * n);
	}

	of<T>(list: readonly [T, ...T[]]): T {
		return list[this.below(list.length)] ?? list[0];
	}

	shuffled<T>(list: readonly T[]): T[] {
		return list
			.map((one) => ({ one, place: this.random() }))
			.sort((a, b) => a.place - b.place)
			.map(({ one }) => one);
	}

	seed(): number {
		return this.below(2 ** 31);
	}
}
