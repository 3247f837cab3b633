import { roundQuantity } from '../../model/round-quantity.ts';
import { inStock } from '../../stock/in-doubt.ts';
import type { Hindrance } from './hindrance.ts';

type Need = { readonly part: string; readonly quantity: number };

/** A part that is named twice is needed twice. */
const summed = (needs: readonly Need[]): Need[] => {
	const sums = new Map<string, number>();
	for (const { part, quantity } of needs) sums.set(part, roundQuantity((sums.get(part) ?? 0) + quantity));
	return [...sums].map(([part, quantity]) => ({ part, quantity }));
};

/** What lies on the shelves, less what others have put aside and what earlier work of the same stop takes. */
export class WorkStock {
	readonly #there = new Map<string, { onHand: number; isSure: boolean }>();

	constructor(
		levels: readonly { readonly part: string; readonly onHand: number }[],
		putAside: readonly Need[] = []
	) {
		for (const part of new Set(levels.map(({ part: id }) => id))) {
			const { onHand, doubt } = inStock(levels.filter((level) => level.part === part));
			this.#there.set(part, { onHand, isSure: doubt === 0 });
		}
		this.take(putAside);
	}

	take(needs: readonly Need[]): void {
		for (const { part, quantity } of needs) {
			const known = this.#there.get(part);
			if (known)
				this.#there.set(part, { ...known, onHand: roundQuantity(Math.max(0, known.onHand - quantity)) });
		}
	}

	/** What is missing. A part that no store has ever counted may lie somewhere: that is not known to be missing. */
	lacks(needs: readonly Need[]): Hindrance[] {
		return summed(needs).flatMap(({ part, quantity }): Hindrance[] => {
			const known = this.#there.get(part);
			if (!known) return [{ why: 'stock-unsure', part }];
			if (known.onHand < quantity)
				return [{ why: 'no-parts', part, needed: quantity, there: Math.max(0, known.onHand) }];
			return known.isSure ? [] : [{ why: 'stock-unsure', part }];
		});
	}
}
