import { civilOf, dayFrom, monthAt, monthIndexOf, monthLength, weekdayOf } from '../day.ts';
import type { CivilDate, Day } from '../day.ts';
import { matcherOf } from './matching.ts';
import type { Rule } from './rule.ts';

/** Where a rule begins to count; the time of day matters only to the moment at which it ends. */
export interface RuleStart {
	readonly day: Day;
	readonly second?: number | undefined;
}

/** No calendar program goes further. A rule that no day fits ends here. */
const LAST = dayFrom(9999, 12, 31);
/** More than this many of anything lies beyond the last day. */
const LONGEST_STEP = 10_000_000;

interface Span {
	readonly first: Day;
	readonly days: number;
}

const monthOf = (year: number, month: number): Span => ({
	first: dayFrom(year, month, 1),
	days: monthLength(year, month)
});

/** The n-th day, week, month or year of the rule, whole, counted from the one in which it starts. */
const spanOf = ({ freq, interval, weekStart }: Rule, start: Day, from: CivilDate, n: number): Span => {
	const step = n * Math.min(interval, LONGEST_STEP);
	switch (freq) {
		case 'DAILY':
			return { first: start + step, days: 1 };
		case 'WEEKLY':
			return { first: start - ((weekdayOf(start) - weekStart + 7) % 7) + step * 7, days: 7 };
		case 'MONTHLY': {
			const { year, month } = monthAt(monthIndexOf(from) + step);
			return monthOf(year, month);
		}
		case 'YEARLY': {
			const first = dayFrom(from.year + step, 1, 1);
			return { first, days: dayFrom(from.year + step + 1, 1, 1) - first };
		}
	}
};

/** What of it can hold days of the rule: of a year only the months it names. */
const partsOf = ({ freq, months }: Rule, span: Span): readonly Span[] => {
	if (months.length === 0 || (freq !== 'YEARLY' && freq !== 'MONTHLY')) return [span];
	const { year, month } = civilOf(span.first);
	if (freq === 'MONTHLY') return months.includes(month) ? [span] : [];
	return months.toSorted((a, b) => a - b).map((one) => monthOf(year, one));
};

/** What a rule does not say, the day it starts on says: the weekday, the day of the month, the month. */
const filledIn = (rule: Rule, start: Day, from: CivilDate): Rule => {
	if (rule.days.length > 0 || rule.monthDays.length > 0) return rule;
	switch (rule.freq) {
		case 'DAILY':
			return rule;
		case 'WEEKLY':
			return { ...rule, days: [{ weekday: weekdayOf(start), ordinal: 0 }] };
		case 'MONTHLY':
			return { ...rule, monthDays: [from.day] };
		case 'YEARLY':
			return {
				...rule,
				monthDays: [from.day],
				months: rule.months.length > 0 ? rule.months : [from.month]
			};
	}
};

const isOver = ({ until }: Rule, day: Day, second: number | undefined): boolean => {
	if (until === undefined || day < until.day) return false;
	return day > until.day || (until.second ?? Infinity) < (second ?? 0);
};

/** All days of a rule in their order, each once; the start only if the rule means it. Days that do not exist are left out. */
export function* ruleDays(given: Rule, start: RuleStart): Generator<Day, void> {
	const from = civilOf(start.day);
	const rule = filledIn(given, start.day, from);
	const matches = matcherOf(rule);
	let left = rule.count ?? Infinity;
	for (let n = 0; left > 0; n++) {
		const span = spanOf(rule, start.day, from, n);
		if (span.first > LAST || isOver(rule, span.first, 0)) return;
		for (const { first, days } of partsOf(rule, span)) {
			for (let day = Math.max(first, start.day); day < first + days; day++) {
				if (!matches(day)) continue;
				if (day > LAST || isOver(rule, day, start.second)) return;
				yield day;
				left -= 1;
				if (left <= 0) return;
			}
		}
	}
}
