import { fileURLToPath } from 'node:url';
import { MUTANT } from '../mutants/mutant.ts';
import type { StoreKind } from '../plan/plan.ts';
import type { CrewParts } from './crew.ts';
import type { History } from './run-plan.ts';
import { simulate, withCrew } from './simulate.ts';
import type { Simulating } from './simulate.ts';
import type { Violation } from './violation.ts';

const BREAKS = new URL('../mutants/break-engine.ts', import.meta.url);

/** What makes a crew live through histories of an engine that is broken in this way. */
export const brokenBy = (mutant: string): Pick<CrewParts, 'execArgv' | 'env'> => ({
	execArgv: ['--import', fileURLToPath(BREAKS)],
	env: { [MUTANT]: mutant }
});

export type Hunted =
	| { readonly result: 'caught'; readonly seed: number; readonly violation: Violation }
	| { readonly result: 'survived' }
	/** The engine, or the mutant, is broken in another way than it should be. */
	| { readonly result: 'failed'; readonly problem: string };

/** Only a promise that was not kept counts, not an engine that does not run. */
const caughtIn = ({ violations }: History): Violation | undefined =>
	violations.find(({ guarantee }) => guarantee.startsWith('S-'));

const neverRan = ({ violations }: History): Violation | undefined =>
	violations.find(({ guarantee, step }) => guarantee === 'error' && step < 0);

/** The first of these histories that a mutant does not get through. */
export const hunt = async (
	mutant: string,
	hunting: Omit<Simulating, 'hear' | 'execArgv' | 'env'>
): Promise<Hunted> => {
	const { failures } = await simulate({
		...{ ...hunting, ...brokenBy(mutant) },
		hear: (history) => (caughtIn(history) ?? neverRan(history)) !== undefined
	});
	for (const history of failures.toSorted((a, b) => a.seed - b.seed)) {
		const stopped = neverRan(history);
		if (stopped) return { result: 'failed', problem: stopped.detail };
		const violation = caughtIn(history);
		if (violation) return { result: 'caught', seed: history.seed, violation };
	}
	return { result: 'survived' };
};

/** Whether the engine as it is gets through that history: otherwise the mutant was not what was caught. */
export const holds = async (
	seed: number,
	{ store, postgres }: { store: StoreKind; postgres?: string | undefined }
): Promise<boolean> =>
	withCrew({ store, workers: 1, ...(postgres !== undefined && { postgres }) }, async (crew) => {
		const { violations } = await crew.one({ seed, store });
		return violations.length === 0;
	});
