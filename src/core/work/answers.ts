import type { DocOf, Work } from '../model/collections.ts';
import type { Step } from '../model/plan.ts';
import { same } from '../model/same.ts';

type Answers = NonNullable<Work['answers']>;
export type Answer = Answers[string];
export type AnswerValue = Answer['value'];
export type AnswerResult = Answer['result'];

/** What a step is answered under: in a round, one step stands at several machines. */
export const stepKey = ({ step, asset }: Pick<Answer, 'step' | 'asset'>) => `${step}@${asset ?? ''}`;

/** A step by which somebody else's answer is known. */
export type Kept = Answer & { id: string };

const isLater = ([a, x]: [string, Answer], [b, y]: [string, Answer]) => (x.at === y.at ? a > b : x.at > y.at);

/** Of several answers to one step the one given last holds; the others stay beside it with name and time. */
export const holdingAnswers = (answers: Answers | undefined): Map<string, [id: string, answer: Answer]> => {
	const replaced = new Set(Object.values(answers ?? {}).flatMap(({ replaces }) => replaces ?? []));
	const holding = new Map<string, [string, Answer]>();
	for (const entry of Object.entries(answers ?? {})) {
		if (replaced.has(entry[0])) continue;
		const other = holding.get(stepKey(entry[1]));
		if (!other || isLater(entry, other)) holding.set(stepKey(entry[1]), entry);
	}
	return holding;
};

const outside = (value: number, limits: { min?: number | undefined; max?: number | undefined } | undefined) =>
	limits !== undefined &&
	((limits.min !== undefined && value < limits.min) || (limits.max !== undefined && value > limits.max));

/** What the limits and choices of the step say; a person's own word counts where the step leaves it to them. */
export const resultOf = (
	step: Step | undefined,
	value: AnswerValue,
	said: AnswerResult | undefined
): AnswerResult => {
	if (said === 'na') return 'na';
	if (typeof value === 'number' && step) {
		if (outside(value, step.fail)) return 'fail';
		if (outside(value, step.warn)) return 'warn';
	}
	if (step?.kind === 'choice') {
		const picked = Array.isArray(value) ? value : [value];
		const results = (step.choices ?? [])
			.filter((choice) => picked.includes(choice.value))
			.map((one) => one.result);
		if (results.includes('fail')) return 'fail';
		if (results.includes('warn')) return 'warn';
	}
	return said ?? (value === false ? 'fail' : 'ok');
};

/** Asked only when an earlier step was answered so. */
const isAsked = ({ condition }: Step, answerTo: (step: string) => Answer | undefined): boolean => {
	if (!condition) return true;
	const answer = answerTo(condition.step);
	if (!answer) return false;
	switch (condition.is) {
		case 'equals':
			return same(answer.value, condition.value);
		case 'above':
			return typeof answer.value === 'number' && answer.value > Number(condition.value);
		case 'below':
			return typeof answer.value === 'number' && answer.value < Number(condition.value);
		default:
			return answer.result === condition.is;
	}
};

/** Other words for the same step that nobody took back: another person's, given without knowing of the one that holds. */
const othersOf = (answers: Answers | undefined, held: Kept): Kept[] => {
	const replaced = new Set(Object.values(answers ?? {}).flatMap(({ replaces }) => replaces ?? []));
	return Object.entries(answers ?? {})
		.map(([id, answer]) => ({ ...answer, id }))
		.filter(
			(one) =>
				one.id !== held.id &&
				!replaced.has(one.id) &&
				stepKey(one) === stepKey(held) &&
				!(same(one.value, held.value) && one.result === held.result)
		)
		.sort((a, b) => (a.at < b.at ? 1 : -1));
};

/** The job that was raised because of this step, whichever of its answers raised it. */
const raisedBy = (answers: Answers | undefined, held: Answer): string | undefined =>
	Object.values(answers ?? {}).find((one) => one.raised !== undefined && stepKey(one) === stepKey(held))
		?.raised;

/** An answer is found by its step; in a round by the step at its machine. */
const answersIn = (steps: readonly Step[], answers: Answers | undefined, isStop: boolean) => {
	const holding = holdingAnswers(answers);
	return (step: string): [id: string, answer: Answer] | undefined => {
		const found = steps.find(({ id }) => id === step);
		const exact = holding.get(stepKey({ step, asset: found?.asset }));
		// What was said at one stop of a round says nothing of the next.
		return exact ?? (isStop ? undefined : [...holding.values()].find(([, answer]) => answer.step === step));
	};
};

export interface AskedStep {
	step: Step;
	/** The answer that holds. */
	answer?: Kept;
	/** What others answered instead, newest first. */
	others?: Kept[];
	/** The job that came of it. */
	raised?: string;
}

const withAnswer = (step: Step, answers: Answers | undefined, answer: Kept): AskedStep => {
	const [others, raised] = [othersOf(answers, answer), raisedBy(answers, answer)];
	return { step, answer, ...(others.length > 0 && { others }), ...(raised !== undefined && { raised }) };
};

/** The steps that are asked, as far as the answers given so far tell. */
export const askedSteps = (
	{ steps }: Pick<DocOf<'procedure'>, 'steps'>,
	answers: Answers | undefined,
	isStop = false
): AskedStep[] => {
	const find = answersIn(steps, answers, isStop);
	return steps
		.filter((step) => isAsked(step, (id) => find(id)?.[1]))
		.map((step) => {
			const [id, answer] = find(step.id) ?? [];
			return id !== undefined && answer ? withAnswer(step, answers, { ...answer, id }) : { step };
		});
};

/** Answered once, and not asked any more as the earlier answers are now: kept, and back when it is asked again. */
export const restingSteps = (
	{ steps }: Pick<DocOf<'procedure'>, 'steps'>,
	answers: Answers | undefined,
	isStop = false
): AskedStep[] => {
	const find = answersIn(steps, answers, isStop);
	return steps.flatMap((step) => {
		if (isAsked(step, (id) => find(id)?.[1])) return [];
		const [id, answer] = find(step.id) ?? [];
		return id !== undefined && answer ? [withAnswer(step, answers, { ...answer, id })] : [];
	});
};

/** The first step that still stands in the way of the end: not answered, or wrong where it must be right. */
export const openStep = (
	procedure: Pick<DocOf<'procedure'>, 'steps'>,
	answers: Answers | undefined
): OpenStep | undefined => firstOpen(askedSteps(procedure, answers));

export interface OpenStep {
	step: Step;
	why: 'unanswered' | 'failed';
}

export const firstOpen = (steps: readonly AskedStep[]): OpenStep | undefined => {
	for (const { step, answer } of steps) {
		if (step.required && !answer) return { step, why: 'unanswered' };
		if (step.onFail === 'block' && answer?.result === 'fail') return { step, why: 'failed' };
	}
	return undefined;
};
