import { availableParallelism } from 'node:os';
import { describe, expect, inject, test } from 'vitest';
import type { StoreKind } from './plan/plan.ts';
import { addCounts, FAULTS, noCounts, sumOf } from './run/tally.ts';
import { simulate } from './run/simulate.ts';
import type { Simulated } from './run/simulate.ts';

/** How many histories each store lives through, and from which seed on: other ones than `npm run sim` begins with. */
const RUNS: Readonly<Record<StoreKind, { seeds: number; from: number }>> = {
	sqlite: { seeds: 200, from: 10_001 },
	postgres: { seeds: 30, from: 20_001 }
};

const wordsOf = ({ failures }: Simulated, store: StoreKind): string[] =>
	failures.map(({ seed, violations: [first] }) => {
		const again = `npm run sim -- --seeds 1 --seed ${seed} --store ${store}`;
		return `${first?.guarantee} ${first?.detail} (${again})`;
	});

const counts = noCounts();
/** On two free cores it takes some minutes; a busy machine is no broken promise. */
const lasts = 60 * 60_000;

describe.each(['sqlite', 'postgres'] as const)('on %s', (store) => {
	test(
		'S-1 S-2 S-3 S-4 S-5 S-6 S-7 S-8 S-9 S-10 S-11 S-12 hold in every history, whatever goes wrong',
		async () => {
			const { seeds, from } = RUNS[store];
			const postgres = inject('postgres');
			const simulated = await simulate({ seeds, from, store, postgres, workers: availableParallelism() });
			const { totals } = simulated;
			expect(wordsOf(simulated, store)).toEqual([]);
			expect(totals).toMatchObject({ histories: seeds, lost: 0, duplicated: 0, diverged: 0, leaked: 0 });
			// Small histories prove little.
			expect(totals.devices / seeds).toBeGreaterThanOrEqual(3);
			expect(totals.acts / seeds).toBeGreaterThanOrEqual(40);
			expect(sumOf(totals.counts, 'effective') / seeds).toBeGreaterThanOrEqual(6);
			addCounts(counts, totals.counts);
		},
		lasts
	);
});

test.each(FAULTS)('the fault "%s" had an effect', (fault) => {
	expect(counts[fault].effective).toBeGreaterThan(0);
});
