import type { Step } from '#core/model/plan.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';

type Words = Messages['procedures'];
type Limits = NonNullable<Step['warn']>;

const range = ({ min, max }: Limits, unit: string, format: Pick<Format, 'number'>): string => {
	const say = (value: number) => `${format.number(value, 3)}${unit}`;
	if (min !== undefined && max !== undefined) return `${format.number(min, 3)}–${say(max)}`;
	return min !== undefined ? `≥ ${say(min)}` : max === undefined ? '' : `≤ ${say(max)}`;
};

/** What a step asks for besides its words, one short phrase each. */
export const stepFacts = (
	step: Step,
	steps: readonly Step[],
	words: Words,
	format: Pick<Format, 'number'>
): string[] => {
	const unit = step.unit ? `\u00a0${step.unit}` : '';
	const { condition, warn, fail, choices = [] } = step;
	const at = condition ? steps.findIndex(({ id }) => id === condition.step) + 1 : 0;
	const value =
		typeof condition?.value === 'string' || typeof condition?.value === 'number' ? condition.value : '';
	return [
		words.kinds[step.kind],
		step.required && words.isRequired,
		warn && range(warn, unit, format) && words.usual(range(warn, unit, format)),
		fail && range(fail, unit, format) && words.allowed(range(fail, unit, format)),
		choices.length > 0 && choices.map((choice) => choice.value).join(' / '),
		condition && words.onlyIf(format.number(at), words.answers[condition.is], String(value)),
		step.onFail && words.onFails[step.onFail]
	].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
};
