import { describe, expect, it } from 'vitest';
import { BUCKETS, bucketOf, bucketsOf } from '#core/sync/inventory.ts';
import type { Held } from '#core/sync/inventory.ts';

const plant = Array.from({ length: 5_000 }, (_, n): Held => ({
	id: `w_TABLET00_${n + 1}`,
	rev: 1 + (n % 7)
}));

const differing = (a: readonly Held[], b: readonly Held[]) => {
	const theirs = bucketsOf(b);
	return bucketsOf(a).flatMap((bucket, i) =>
		bucket.count === theirs[i]?.count && bucket.sum === theirs[i]?.sum ? [] : [i]
	);
};

describe('what a device holds, told in few bytes', () => {
	it('is the same in whatever order it is counted', () => {
		expect(differing(plant, plant.toReversed())).toEqual([]);
	});

	it('differs in exactly the bucket of a document that is older, missing or too many', () => {
		for (const [i, held] of plant.slice(0, 50).entries()) {
			const bucket = [bucketOf(held.id)];
			expect(differing(plant, plant.with(i, { ...held, rev: held.rev + 1 }))).toEqual(bucket);
			expect(differing(plant, plant.toSpliced(i, 1))).toEqual(bucket);
		}
	});

	it('spreads ids that look alike evenly', () => {
		const counts = bucketsOf(plant).map(({ count }) => count);
		expect(counts).toHaveLength(BUCKETS);
		expect(Math.max(...counts)).toBeLessThan((3 * plant.length) / BUCKETS);
		expect(Math.min(...counts)).toBeGreaterThan(0);
	});
});
