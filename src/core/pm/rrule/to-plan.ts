import { civilOf, dateOf, weekdayOf } from '../day.ts';
import type { Day } from '../day.ts';
import type { CalendarRule } from '../schedule.ts';
import type { Rule, RuleProblem } from './rule.ts';
import { firstDays, meansDays } from './same-days.ts';

/** Why a rule, though it can be read, is none that a plan can have. */
export interface PlanRuleProblem {
	/** No day, more days than a plan can name, days that do not exist each month, or no rule of ours means them. */
	readonly code: 'no-day' | 'too-many' | 'missing-days' | 'not-ours';
}

export type PlanRuleReading =
	{ ok: true; rule: CalendarRule } | { ok: false; problem: PlanRuleProblem | RuleProblem };

/** As many as a plan may name one by one. */
const MOST_NAMED = 400;
const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7];
const NTHS = [1, 2, 3, 4, -1, -2, -3, -4];
const refused = (code: PlanRuleProblem['code']): PlanRuleReading => ({ ok: false, problem: { code } });

/** Months of a year with the same number of months between them: 3, 6, 9, 12 are every three. */
const monthStep = (months: readonly number[]): number | undefined => {
	const step = 12 / months.length;
	const sorted = [...new Set(months)].sort((a, b) => a - b);
	const even = Number.isInteger(step) && sorted.every((month, n) => month === (sorted[0] ?? 0) + n * step);
	return even && sorted.length === months.length ? step : undefined;
};

/** How a rule's steps are counted here: a year of evenly spaced months is so many months. */
const stepOf = ({ freq, interval, months }: Rule): Pick<CalendarRule, 'every' | 'unit'> => {
	const step = months.length > 1 && interval === 1 ? monthStep(months) : undefined;
	if (step !== undefined && (freq === 'YEARLY' || freq === 'MONTHLY')) return { every: step, unit: 'month' };
	if (freq === 'MONTHLY' && months.length === 1 && interval === 1) return { every: 1, unit: 'year' };
	const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
	return { every: interval, unit: units[freq] };
};

/** What a rule could be in our words. Each is tried out; none is believed. */
const candidates = (rule: Rule, first: Day): CalendarRule[] => {
	const base: CalendarRule = { ...stepOf(rule), anchor: dateOf(first) };
	const weekdays = [...new Set(rule.days.map(({ weekday }) => weekday))].sort((a, b) => a - b);
	const named = weekdays.length > 0 ? weekdays : ALL_WEEK;
	const isMonths = base.unit === 'month' || base.unit === 'year';
	// Weekdays of each week come first: "every day, if it is one of these" is the same days less plainly.
	return [
		...(weekdays.length > 0 ? [{ ...base, unit: 'week' as const, weekdays }] : []),
		base,
		...(isMonths ? NTHS.map((nth) => ({ ...base, weekdays: named, nth })) : []),
		...(weekdays.length > 0 ? [{ ...base, weekdays }] : []),
		...(rule.freq === 'WEEKLY' ? [{ ...base, weekdays: [weekdayOf(first)] }] : [])
	];
};

/** A plan goes on where a month has no 31st; a recurrence rule leaves that month out. */
const leavesMonthsOut = ({ freq, days, monthDays }: Rule, first: Day): boolean =>
	(freq === 'MONTHLY' || freq === 'YEARLY') &&
	days.length === 0 &&
	[...monthDays, civilOf(first).day].some((day) => day > 28);

/** A recurrence rule as a plan's own: the same days, or the days one by one where it ends, or why not. */
export const planRuleOf = (rule: Rule, start: Day): PlanRuleReading => {
	const [first] = firstDays(rule, start, 1);
	if (first === undefined) return refused('no-day');
	if (rule.count !== undefined || rule.until !== undefined) {
		const days = firstDays(rule, start, MOST_NAMED + 1);
		if (days.length > MOST_NAMED) return refused('too-many');
		return { ok: true, rule: { every: 1, unit: 'day', anchor: dateOf(first), dates: days.map(dateOf) } };
	}
	const days = firstDays(rule, start);
	const same = candidates(rule, first).find((one) => one.every <= 1000 && meansDays(one, days));
	if (same) return { ok: true, rule: same };
	return refused(leavesMonthsOut(rule, first) ? 'missing-days' : 'not-ours');
};
