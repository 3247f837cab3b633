import type { Work } from '#core/model/collections.ts';
import { dueAt, dueOf } from '#core/work/work-order.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/locales.ts';

/** A day of the site's calendar, as this person writes days. No clock or zone may move it. */
export const dayInWords = (day: string, format: Pick<Format, 'date'>): string => {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return format.date(new Date(year, month - 1, date));
};

/** Undefined where it has no day. */
export const dueInWords = (
	work: Pick<Work, 'dueOn' | 'latest'>,
	today: string,
	words: Pick<Messages['work'], 'overdue' | 'dueToday' | 'due'>,
	format: Pick<Format, 'date'>
): string | undefined => {
	const due = dueOf(work);
	if (due === undefined) return undefined;
	const at = dueAt(work, today);
	if (at === 'today') return words.dueToday;
	const day = dayInWords(due, format);
	return at === 'overdue' ? words.overdue(day) : words.due(day);
};
