import type { PlanThing } from '#core/pm/book/plan-book.ts';
import type { Schedule } from '#core/pm/schedule.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { planSentence } from '#lib/i18n/plan-sentence.ts';

/** The rule of a plan in the words of whoever reads it; its meter is called what the machine calls it. */
export const sentenceOf = (schedule: Schedule, thing: PlanThing | undefined, i18n: I18n): string => {
	const meter = schedule.meter && thing?.meters?.[schedule.meter.meter];
	return planSentence(i18n.t.planRule, schedule, {
		locale: i18n.locale,
		meter: meter && {
			name: meter.name,
			value: (value) => `${i18n.format.number(value, 3)} ${meter.unit}`
		}
	});
};
