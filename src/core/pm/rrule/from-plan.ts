import { civilOf, dayNamed, weekdayOf } from '../day.ts';
import type { Day } from '../day.ts';
import { latticeOf } from '../due/lattice.ts';
import type { CalendarRule, Schedule } from '../schedule.ts';
import type { Rule, RuleDay } from './rule.ts';
import { meansPlanDays } from './same-days.ts';
import { writeRule } from './write-rule.ts';

/** A plan's rule for other programs: where it begins and by which rule. */
export interface WrittenRule {
	start: Day;
	rule: string;
	/** What other programs will not do with it: they know no completions, no parts of the year, no days off. */
	leftOut: ('completion' | 'season' | 'days-off')[];
}

/** No calendar, days one by one, or days that no recurrence rule means. */
export type WriteProblem = 'no-calendar' | 'named-days' | 'not-theirs';
export type RuleWriting = { ok: true; written: WrittenRule } | { ok: false; problem: WriteProblem };

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;
const PLAIN: Omit<Rule, 'freq' | 'interval'> = { days: [], months: [], monthDays: [], weekStart: 1 };

/** How it could be said there. Each is tried out: 31 monthly is the last day of each month, 30 monthly is nothing. */
const candidates = ({ every, unit, weekdays = [], nth = 0 }: CalendarRule, start: Day): Rule[] => {
	const base: Rule = { ...PLAIN, freq: FREQUENCY[unit], interval: every };
	const months = unit === 'year' ? [civilOf(start).month] : [];
	const days: RuleDay[] = weekdays.map((weekday) => ({ weekday, ordinal: 0 }));
	return [
		base,
		{ ...base, months, days: days.map((day) => ({ ...day, ordinal: nth })) },
		{ ...base, days },
		{ ...base, months, monthDays: [-1] },
		{ ...base, days: [{ weekday: weekdayOf(start), ordinal: 0 }] }
	];
};

export const ruleFromPlan = (schedule: Schedule): RuleWriting => {
	const { calendar, shiftEarly = 0, shiftLate = 0, season, nonWorkingDay = 'keep' } = schedule;
	if (!calendar) return { ok: false, problem: 'no-calendar' };
	if (calendar.dates) return { ok: false, problem: 'named-days' };
	const anchor = dayNamed(calendar.anchor);
	const start = anchor === undefined ? undefined : latticeOf(calendar).from(anchor);
	if (start === undefined) return { ok: false, problem: 'no-calendar' };
	const rule = candidates(calendar, start).find((one) => meansPlanDays(one, calendar, start));
	if (!rule) return { ok: false, problem: 'not-theirs' };
	return {
		ok: true,
		written: {
			start,
			rule: writeRule(rule),
			leftOut: [
				...(shiftEarly + shiftLate > 0 ? ['completion' as const] : []),
				...(season ? ['season' as const] : []),
				...(nonWorkingDay === 'keep' ? [] : ['days-off' as const])
			]
		}
	};
};
