import type { Result } from './result.ts';
import { median } from './statistics.ts';

/** A must on one opponent: at least so many times as fast as it. */
export interface Least {
	readonly times: number;
	readonly than: string;
	readonly words: string;
}

/** The medians of all sides, and whether every must holds. */
export const resultOf = (
	samples: Readonly<Record<string, readonly number[]>>,
	{ unit = 'ms', musts, notes }: { unit?: string; musts: readonly Least[]; notes?: readonly string[] }
): Result => {
	const { ours: own = [], ...others } = samples;
	const ours = median(own);
	const opponents = Object.fromEntries(Object.entries(others).map(([name, side]) => [name, median(side)]));
	const holds = musts.every(({ times, than }) => (opponents[than] ?? 0) / ours >= times);
	const words = musts.map((must) => must.words).join(', ');
	return {
		ours,
		opponents,
		unit,
		runs: own.length,
		...(musts.length > 0 && { must: { words, holds } }),
		...(notes && { notes })
	};
};
