import type { Format } from '#lib/i18n/format.ts';

/** A day of the site's calendar at noon here: no clock or zone may move it. */
export const noonOf = (day: string): Date => {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date, 12);
};

export const dayInWords = (day: string, format: Pick<Format, 'date'>): string => format.date(noonOf(day));

/** With its weekday, which is what plans are judged by at a glance. */
export const weekdayInWords = (day: string, format: Pick<Format, 'weekday' | 'date'>): string =>
	`${format.weekday(noonOf(day)).split(/[ ,.]/)[0] ?? ''} ${format.date(noonOf(day))}`;
