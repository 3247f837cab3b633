import type { PlanThing } from '#core/pm/book/plan-book.ts';
import type { Schedule } from '#core/pm/schedule.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { planSentence } from '#lib/i18n/plan-sentence.ts';

/** The rule of a plan in the words of whoever reads it; its meters are called what the machine calls them. */
export const sentenceOf = (schedule: Schedule, thing: PlanThing | undefined, i18n: I18n): string => {
	const named = (id: string | undefined) => {
		const meter = id === undefined ? undefined : thing?.meters?.[id];
		const value = (count: number) => `${i18n.format.number(count, 3)} ${meter?.unit ?? ''}`.trim();
		return meter && { name: meter.name, value };
	};
	return planSentence(i18n.t.planRule, schedule, {
		locale: i18n.locale,
		meter: named(schedule.meter?.meter),
		watched: named(schedule.condition?.meter)
	});
};
