import { addDays } from '#core/shifts/turns.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { dayInWords } from '../records/day-words.ts';

const MOST = 400;

/** The days of a shift's cycle, with the first date of each where it is known when a cycle begins. */
export const cycleDays = (count: number, anchor: string, { t, format }: I18n) =>
	Array.from({ length: Math.min(MOST, Math.max(1, count)) }, (_, day) => {
		const { turns } = t.admin;
		const number = String(day + 1);
		return {
			value: String(day),
			label: anchor
				? turns.dayOn(number, dayInWords(addDays(anchor, day), format.weekday))
				: turns.day(number)
		};
	});
