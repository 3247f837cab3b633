import { addMonths, civilOf, dayFrom, monthLength, weekdayOf } from './day.ts';
import type { Day } from './day.ts';

/** Some days in a row, both ends included. */
export interface Days {
	readonly from: Day;
	readonly to: Day;
}

export const monthOf = (day: Day): Days => {
	const { year, month } = civilOf(day);
	return { from: dayFrom(year, month, 1), to: dayFrom(year, month, monthLength(year, month)) };
};

/** Monday to Sunday. */
export const weekOf = (day: Day): Days => {
	const from = day - weekdayOf(day) + 1;
	return { from, to: from + 6 };
};

/** This week and those after it. */
export const weeksFrom = (day: Day, count: number): Days[] =>
	Array.from({ length: count }, (_, n) => weekOf(day + n * 7));

export const monthsFrom = (day: Day, count: number): Days[] => {
	const { from } = monthOf(day);
	return Array.from({ length: count }, (_, n) => monthOf(addMonths(from, n)));
};

/** The weeks that a month is drawn in: whole ones. */
export const weeksAround = ({ from, to }: Days): Days[] => {
	const first = weekOf(from);
	return Array.from({ length: Math.ceil((to - first.from + 1) / 7) }, (_, n) => weekOf(first.from + n * 7));
};

/** ISO 8601: the first week of a year holds its first Thursday. */
export const weekNumber = (day: Day): number => {
	const thursday = weekOf(day).from + 3;
	return Math.floor((thursday - dayFrom(civilOf(thursday).year, 1, 1)) / 7) + 1;
};
