import type { DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { key } from '../../model/keys.ts';
import { findOf } from '../lookup.ts';
import type { Read } from '../read.ts';

type Reading = Doc & DocOf<'reading'>;

const HOUR = 3_600_000;
/** In hours: one meter is read by a machine each minute, another one by a person once a year. */
const FURTHER = [1, 10, 100, 1_000, 10_000];

/** The readings of a meter from a moment on, and as far back before it as it takes; in the end, all. */
export const readingsBack = async (
	read: Read,
	{ asset, meter, from }: { asset: string; meter: string; from: string },
	areEnough: (lines: readonly Reading[]) => boolean
): Promise<Reading[]> => {
	const found = key.meter(asset, meter);
	for (const hours of FURTHER) {
		const since = new Date(Date.parse(from) - hours * HOUR).toISOString();
		const lines = await findOf(read, 'reading', found, since);
		if (areEnough(lines)) return lines;
	}
	return findOf(read, 'reading', found);
};
