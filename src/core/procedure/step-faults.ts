import type { Step } from '../model/plan.ts';

/**
 * What keeps a step from being asked: no words; asked because of a step that does not come before it, or because of an
 * answer nobody named; nothing to choose from; limits of which none can be kept.
 */
export type StepFault = 'words' | 'twice' | 'condition' | 'condition-value' | 'choices' | 'limits';

type Limits = NonNullable<Step['warn']>;

const crossed = ({ min, max }: Limits = {}) => min !== undefined && max !== undefined && min > max;

const needsValue = ({ condition }: Step) =>
	condition !== undefined &&
	['equals', 'above', 'below'].includes(condition.is) &&
	(condition.value === undefined || condition.value === '');

const faultOf = (step: Step, before: readonly Step[]): StepFault | undefined => {
	const { condition, choices = [] } = step;
	if (before.some(({ id }) => id === step.id)) return 'twice';
	if (condition && !before.some(({ id }) => id === condition.step)) return 'condition';
	if (step.instruction.trim() === '') return 'words';
	if (needsValue(step)) return 'condition-value';
	if (step.kind === 'choice' && choices.filter(({ value }) => value.trim() !== '').length < 2)
		return 'choices';
	return crossed(step.warn) || crossed(step.fail) ? 'limits' : undefined;
};

/** By step, in their order. */
export const stepFaults = (steps: readonly Step[]): Map<string, StepFault> =>
	new Map(
		steps.flatMap((step, n) => {
			const fault = faultOf(step, steps.slice(0, n));
			return fault ? [[step.id, fault] as const] : [];
		})
	);
