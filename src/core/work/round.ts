import type { DocOf, Work } from '../model/collections.ts';
import type { Step } from '../model/plan.ts';
import { askedSteps, firstOpen, holdingAnswers, restingSteps, stepKey } from './answers.ts';
import { STOP } from './round-stop.ts';
import type { AskedStep, Kept, OpenStep } from './answers.ts';

type Procedure = Pick<DocOf<'procedure'>, 'steps'> | undefined;
type Walked = Pick<Work, 'stops' | 'answers'>;

export interface RoundStop {
	asset: string;
	/** ahead: nobody has been there. */
	state: 'ahead' | 'begun' | 'done' | 'skipped';
	steps: AskedStep[];
	/** Answered there, and not asked any more as things stand. */
	resting: AskedStep[];
	/** What was said of the stop itself. */
	word?: Kept;
	/** When somebody first did something there. */
	since?: string;
}

/** The steps of a procedure at one stop: those for every machine and those for this one. */
export const stepsAt = (procedure: Procedure, asset: string): Step[] =>
	(procedure?.steps ?? [])
		.filter((step) => step.asset === undefined || step.asset === asset)
		.map((step) => ({ ...step, asset }));

const stateOf = (steps: readonly AskedStep[], word: Kept | undefined): RoundStop['state'] => {
	if (word?.result === 'na') return 'skipped';
	const answered = steps.filter(({ answer }) => answer !== undefined).length;
	if (word === undefined && answered === 0) return 'ahead';
	return answered === steps.length ? 'done' : 'begun';
};

/** How it stands with each stop of a round, in the order of its plan. */
export const stopsOf = ({ stops = [], answers }: Walked, procedure: Procedure): RoundStop[] => {
	const holding = holdingAnswers(answers);
	const firstAt = new Map<string, string>();
	for (const { asset = '', at } of Object.values(answers ?? {})) {
		const known = firstAt.get(asset);
		if (known === undefined || at < known) firstAt.set(asset, at);
	}
	return stops.map((asset) => {
		const there = { steps: stepsAt(procedure, asset) };
		const steps = askedSteps(there, answers, true);
		const resting = restingSteps(there, answers, true);
		const [id, answer] = holding.get(stepKey({ step: STOP, asset })) ?? [];
		const word = id !== undefined && answer ? { ...answer, id } : undefined;
		const since = firstAt.get(asset);
		return {
			...{ asset, steps, resting, state: stateOf(steps, word) },
			...(word && { word }),
			...(since !== undefined && { since })
		};
	});
};

/** As it was walked: by when each was begun, then what nobody came to, as planned. */
export const asWalked = (stops: readonly RoundStop[]): RoundStop[] =>
	stops.toSorted((a, b) => {
		const [one, other] = [a.since ?? '9', b.since ?? '9'];
		return one === other ? 0 : one < other ? -1 : 1;
	});

/** The first stop that still stands in the way of the end: not come to and not left out, or not ready. */
export const openStop = (
	work: Walked,
	procedure: Procedure
): { asset: string; open: OpenStep | undefined } | undefined => {
	for (const { asset, state, steps } of stopsOf(work, procedure)) {
		if (state === 'skipped') continue;
		const open = firstOpen(steps);
		if (state === 'ahead' || open) return { asset, open: state === 'ahead' ? undefined : open };
	}
	return undefined;
};
