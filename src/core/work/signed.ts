import type { Work } from '../model/collections.ts';
import type { Step } from '../model/plan.ts';
import { holdingAnswers } from './answers.ts';

type Signature = NonNullable<Work['signatures']>[string];

/** The same for the same value, in whatever order its fields came. */
const ordered = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
	return fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, ordered(field)]);
};

/** The steps that come before this one: what lies after it is not signed yet. */
const before = (steps: readonly Step[], step: string): ReadonlySet<string> =>
	new Set(
		steps
			.slice(
				0,
				Math.max(
					0,
					steps.findIndex(({ id }) => id === step)
				)
			)
			.map(({ id }) => id)
	);

/**
 * What a signature stands for, as one text that is the same on every device: what was asked and answered, found, used
 * and photographed. A step's signature stands for the steps before it. Hours, words of others and the way to the end go
 * on after it and do not break it.
 */
export const signedText = (work: Work, steps: readonly Step[], step?: string): string => {
	const asked = step === undefined ? undefined : before(steps, step);
	const answers = [...holdingAnswers(work.answers).values()]
		.filter(([, answer]) => asked === undefined || asked.has(answer.step))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const { id, title, description, assetId, workKind, procedure, failure, parts, photos, voice } = work;
	const all = {
		id,
		title,
		description,
		assetId,
		workKind,
		procedure,
		failure,
		parts,
		photos,
		voice
	};
	return JSON.stringify(ordered(step === undefined ? { ...all, answers } : { id, procedure, step, answers }));
};

/** holds: nothing has changed since. broken: something has. unsealed: it was given without saying for what. */
export type Standing = 'holds' | 'broken' | 'unsealed';

export const standingOf = async (
	work: Work,
	steps: readonly Step[],
	{ hash, step }: Pick<Signature, 'hash' | 'step'>,
	hashOf: (text: string) => Promise<string>
): Promise<Standing> => {
	if (hash === undefined) return 'unsealed';
	return (await hashOf(signedText(work, steps, step))) === hash ? 'holds' : 'broken';
};
