/** Sums of six-decimal quantities, the same on every device: 0.1 + 0.2 is 0.3. */
export const roundQuantity = (value: number): number => {
	const rounded = Math.round(value * 1e6) / 1e6;
	return rounded === 0 ? 0 : rounded;
};
