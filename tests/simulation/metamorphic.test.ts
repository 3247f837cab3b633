import { expect, inject, test } from 'vitest';
import { withCrew } from './run/simulate.ts';

const lasts = 30 * 60_000;

test.each([
	{ store: 'sqlite', seeds: [40_001, 40_002, 40_003] },
	{ store: 'postgres', seeds: [40_004, 40_005] }
] as const)(
	'S-2 S-10 on $store: pages of any size, a first fill, housekeeping and the other store make no difference',
	async ({ store, seeds }) => {
		const broken: string[] = [];
		await withCrew({ store, postgres: inject('postgres') }, (crew) =>
			crew.run(
				seeds.map((seed) => ({ seed, store, fromAllSides: true })),
				({ seed, violations }) => {
					for (const { guarantee, detail } of violations) broken.push(`${seed} ${guarantee} ${detail}`);
				}
			)
		);
		expect(broken).toEqual([]);
	},
	lasts
);
