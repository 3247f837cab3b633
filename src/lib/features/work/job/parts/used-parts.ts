import type { Work } from '#core/model/collections.ts';
import { roundQuantity } from '#core/model/round-quantity.ts';

export interface PartSum {
	part: string;
	used: number;
	planned: number;
}

/** What went into the machine and what was meant to, one line a part: what was given back is taken off. */
export const partSums = (lines: Work['parts']): PartSum[] => {
	const sums = new Map<string, PartSum>();
	for (const { part, quantity, use } of Object.values(lines ?? {})) {
		const sum = sums.get(part) ?? { part, used: 0, planned: 0 };
		sums.set(part, { ...sum, [use]: roundQuantity(sum[use] + quantity) });
	}
	return [...sums.values()];
};
