import type { Answer } from '#core/work/answers.ts';
import type { Step } from '#core/model/plan.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';

interface Speech {
	t: Pick<Messages, 'job' | 'ui'>;
	format: Pick<Format, 'number'>;
}

/** What somebody answered, as they would say it: "4,2 bar", "Worn", "Does not apply". */
export const answerWords = (
	{ value, result }: Pick<Answer, 'value' | 'result'>,
	{ unit }: Pick<Step, 'unit'>,
	{ t, format }: Speech
): string => {
	if (result === 'na' || value === undefined || typeof value === 'boolean')
		return t.job.steps.results[result];
	if (typeof value === 'number') return `${format.number(value, 6)}${unit ? `\u00a0${unit}` : ''}`;
	return Array.isArray(value) ? value.join(', ') : value;
};

/** Between which numbers it is right; undefined where there is no limit. */
export const rangeWords = (
	limits: Step['fail'],
	{ unit }: Pick<Step, 'unit'>,
	{ t, format }: Speech
): string | undefined => {
	const { min, max } = limits ?? {};
	const bare = (value: number) => format.number(value, 6);
	const say = (value: number) => `${bare(value)}${unit ? `\u00a0${unit}` : ''}`;
	if (min !== undefined && max !== undefined) return t.ui.number.between(bare(min), say(max));
	if (min !== undefined) return t.ui.number.atLeast(say(min));
	return max === undefined ? undefined : t.ui.number.atMost(say(max));
};
