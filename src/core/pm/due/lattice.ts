import { addMonths, civilOf, clampedDay, dayFrom, dayNamed, monthAt, monthIndexOf } from '../day.ts';
import { monthLength, weekdayOf } from '../day.ts';
import type { Day } from '../day.ts';
import type { CalendarRule } from '../schedule.ts';

/** The days of a calendar rule, laid out from its anchor once and for all: what was done when does not move them. */
export interface Lattice {
	/** The first of its days on or after this one. */
	from: (day: Day) => Day | undefined;
	/** The interval counted from any other day. */
	after: (day: Day) => Day | undefined;
}

const monthsOf = ({ every, unit }: CalendarRule): number => (unit === 'year' ? every * 12 : every);

/** The first of these weekdays on or after a day. */
const rolled = (day: Day, weekdays: readonly number[]): Day => {
	if (weekdays.length === 0) return day;
	for (let later = day; later < day + 7; later++) if (weekdays.includes(weekdayOf(later))) return later;
	return day;
};

/** The n-th of these weekdays in a month. Where there is no fifth, it is the last. */
const nthIn = (monthIndex: number, weekdays: readonly number[], nth: number): Day => {
	const { year, month } = monthAt(monthIndex);
	const first = dayFrom(year, month, 1);
	const length = monthLength(year, month);
	const fits = (day: Day) => weekdays.includes(weekdayOf(day));
	let [found, left] = [first, Math.abs(nth)];
	const step = nth > 0 ? 1 : -1;
	for (let n = 0, day = nth > 0 ? first : first + length - 1; n < length && left > 0; n++, day += step) {
		if (!fits(day)) continue;
		found = day;
		left -= 1;
	}
	return found;
};

/** By its number, never going back; the first few may lie before the anchor. */
type Numbered = { at: (n: number) => Day; near: (day: Day) => number };

const byDays = (anchor: Day, step: number, weekdays: readonly number[]): Numbered => ({
	at: (n) => rolled(anchor + n * step, weekdays),
	// A weekday may lie six days behind.
	near: (day) => Math.floor((day - anchor - (weekdays.length > 0 ? 6 : 0)) / step)
});

const byWeeks = (anchor: Day, weeks: number, weekdays: readonly number[]): Numbered => {
	const sorted = [...new Set(weekdays)].sort((a, b) => a - b);
	const monday = anchor - weekdayOf(anchor) + 1;
	return {
		at: (n) => {
			const week = Math.floor(n / sorted.length);
			return monday + week * weeks * 7 + (sorted[n - week * sorted.length] ?? 1) - 1;
		},
		near: (day) => (Math.floor((day - monday) / (weeks * 7)) - 1) * sorted.length
	};
};

const byMonths = (anchor: Day, months: number, weekdays: readonly number[], nth: number): Numbered => {
	const civil = civilOf(anchor);
	const first = monthIndexOf(civil);
	return {
		// The anchor's own day each time: 31 January, 28 February, 31 March.
		at: (n) =>
			nth === 0
				? rolled(clampedDay(first + n * months, civil.day), weekdays)
				: nthIn(first + n * months, weekdays, nth),
		near: (day) => Math.floor((monthIndexOf(civilOf(day)) - first) / months) - 2
	};
};

const listed = (dates: readonly string[]): Lattice => {
	const days = dates.flatMap((date) => dayNamed(date) ?? []).sort((a, b) => a - b);
	const from = (day: Day) => days.find((one) => one >= day);
	return { from, after: (day) => from(day + 1) };
};

const numbered = (rule: CalendarRule, anchor: Day): Numbered => {
	const { every, unit, weekdays = [], nth = 0 } = rule;
	if (unit === 'month' || unit === 'year') {
		return byMonths(anchor, monthsOf(rule), weekdays, weekdays.length > 0 ? nth : 0);
	}
	if (unit === 'week' && weekdays.length > 0) return byWeeks(anchor, every, weekdays);
	return byDays(anchor, unit === 'week' ? every * 7 : every, weekdays);
};

const stepFrom = (rule: CalendarRule, day: Day): Day => {
	const { every, unit, weekdays = [], nth = 0 } = rule;
	if (unit === 'day' || unit === 'week') return rolled(day + every * (unit === 'week' ? 7 : 1), weekdays);
	const target = addMonths(day, monthsOf(rule));
	if (weekdays.length === 0 || nth === 0) return rolled(target, weekdays);
	// The nearest, since the first Monday of that month may be the very day that was done early.
	const month = monthIndexOf(civilOf(target));
	const near = [month + 1, month, month - 1].map((index) => nthIn(index, weekdays, nth));
	return near.reduce((best, one) => (Math.abs(one - target) < Math.abs(best - target) ? one : best));
};

/** Days that are named one by one, as dates or as several weekdays: no completion moves them. */
export const isNamed = ({ unit, weekdays = [], dates }: CalendarRule): boolean =>
	dates !== undefined || (unit === 'week' && weekdays.length > 1);

export const latticeOf = (rule: CalendarRule): Lattice => {
	if (rule.dates) return listed(rule.dates);
	const anchor = dayNamed(rule.anchor);
	if (anchor === undefined) return { from: () => undefined, after: () => undefined };
	const { at, near } = numbered(rule, anchor);
	const from = (day: Day): Day => {
		const least = Math.max(day, anchor);
		let n = Math.max(0, near(least));
		while (at(n) < least) n += 1;
		return at(n);
	};
	return { from, after: (day) => (isNamed(rule) ? from(day + 1) : stepFrom(rule, day)) };
};
