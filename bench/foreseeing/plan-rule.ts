import { dayNamed } from '#core/pm/day.ts';
import type { Rule } from '#core/pm/rrule/rule.ts';
import type { BenchPlan } from './plans.ts';

const FREQ = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

/** A plain plan as a recurrence rule. */
export const ruleOf = ({ schedule: { calendar } }: BenchPlan): Rule | undefined => {
	if (!calendar) return undefined;
	const { every, unit, anchor, weekdays = [], nth = 0 } = calendar;
	const isNthOfYear = unit === 'year' && nth !== 0;
	return {
		freq: FREQ[unit],
		interval: every,
		days: weekdays.map((weekday) => ({ weekday, ordinal: nth })),
		months: isNthOfYear ? [Number(anchor.slice(5, 7))] : [],
		monthDays: [],
		weekStart: 1
	};
};

export const startOf = ({ schedule: { calendar } }: BenchPlan): number =>
	dayNamed(calendar?.anchor ?? '') ?? 0;
