/** The value below which this share of the samples lies (nearest rank); NaN of none. */
export const quantile = (samples: readonly number[], share: number): number => {
	const sorted = [...samples].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

/** The middle one; of an even number the mean of the two in the middle. */
export const median = (samples: readonly number[]): number => {
	const sorted = [...samples].sort((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	const [below = Number.NaN, above = Number.NaN] = [sorted[half - 1], sorted[half]];
	return sorted.length % 2 === 1 ? above : (below + above) / 2;
};

/** To so many digits that count: what lies behind them is noise. */
export const rounded = (value: number, digits = 4): number => Number(value.toPrecision(digits));
