import type { Step } from '#core/model/plan.ts';
import { omit } from '#core/model/omit.ts';

export const STEP_KINDS = [
	'check',
	'number',
	'reading',
	'choice',
	'text',
	'photo',
	'signature',
	'scan'
] as const;
export const ON_FAIL = ['ask', 'create-work', 'block'] as const;

type Condition = NonNullable<Step['condition']>;
export type ConditionIs = Condition['is'];

const RESULTS = ['ok', 'warn', 'fail', 'na'] as const;

/** What can be asked of the answer to a step of this kind. */
export const conditionsFor = ({ kind }: Pick<Step, 'kind'>): readonly ConditionIs[] => {
	if (kind === 'number' || kind === 'reading') return ['above', 'below', 'equals', ...RESULTS];
	if (kind === 'choice' || kind === 'text' || kind === 'scan') return ['equals', ...RESULTS];
	return kind === 'check' ? ['ok', 'fail', 'na'] : ['ok', 'na'];
};

/** `null` takes the field away. */
export const withField = <F extends keyof Step>(step: Step, field: F, value: Step[F] | null): Step =>
	value === null || value === undefined ? (omit(step, field) as Step) : { ...step, [field]: value };
