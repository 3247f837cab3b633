import { roundQuantity } from '../model/round-quantity.ts';

interface Held {
	onHand: number;
}

/**
 * How much of a part there is, and by how much that may be wrong. A bin cannot hold less than nothing: what the book says
 * is missing below zero was taken from somewhere, so that the sum is uncertain by it until somebody counts.
 */
export const inStock = (levels: readonly Held[]): { onHand: number; doubt: number } => {
	const sum = (values: readonly number[]) => roundQuantity(values.reduce((all, one) => all + one, 0));
	const held = levels.map(({ onHand }) => onHand);
	return {
		onHand: sum(held),
		doubt: sum(held.filter((one) => one < 0).map((one) => -one))
	};
};
