import type { Result } from './result.ts';
import { median, quantile } from './statistics.ts';

/** What a figure is made of: the 95th percentile of its samples, or the longest task, of which browsers tell from 50 ms on. */
interface Told {
	readonly what: string;
	readonly by?: 'p95' | 'longest task';
}

/** A figure without an opponent that must not lie above so many milliseconds. */
export const atMost = (most: number, samples: readonly number[], { what, by = 'p95' }: Told): Result => {
	const ours = by === 'p95' ? quantile(samples, 0.95) : Math.max(...samples);
	return {
		ours,
		opponents: {},
		unit: `ms ${by}`,
		runs: samples.length,
		must: { words: `≤ ${most} ms`, holds: ours <= most },
		notes: [`${what}; median ${median(samples).toFixed(0)} ms`]
	};
};
