import type { Asset } from '../model/collections.ts';

type Inputs = NonNullable<Asset['criticalityInputs']>;
type Criticality = NonNullable<Asset['criticality']>;

export const CRITICALITY_INPUTS = ['safety', 'production', 'quality', 'redundancy'] as const;

/** So many points of twenty, or more. */
const LEAST: readonly (readonly [Criticality, number])[] = [
	['A', 16],
	['B', 12],
	['C', 8]
];

/**
 * What follows from four answers of one to five: how bad a failure is for people, for what is made, for how good it is,
 * and how little stands ready instead. Danger to people weighs by itself: five is always A, four at least B. Undefined
 * until all four are answered. It is a proposal: whoever knows better says so.
 */
export const criticalityFrom = (inputs: Inputs | undefined): Criticality | undefined => {
	const answers = CRITICALITY_INPUTS.map((name) => inputs?.[name]).filter((answer) => answer !== undefined);
	if (answers.length < CRITICALITY_INPUTS.length) return undefined;
	const safety = inputs?.safety ?? 0;
	const points = answers.reduce((sum, answer) => sum + answer, 0);
	const byPoints = LEAST.find(([, least]) => points >= least)?.[0] ?? 'D';
	if (safety === 5) return 'A';
	return safety === 4 && byPoints > 'B' ? 'B' : byPoints;
};
