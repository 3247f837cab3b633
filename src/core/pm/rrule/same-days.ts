import type { Day } from '../day.ts';
import { latticeOf } from '../due/lattice.ts';
import type { CalendarRule } from '../schedule.ts';
import type { Rule } from './rule.ts';
import { ruleDays } from './rule-days.ts';

/** So many days, one after the other, make two ways to say it the same: every month and weekday comes many times. */
const COMPARED = 400;

/** The first days of a rule; fewer where it ends. */
export const firstDays = (rule: Rule, start: Day, most = COMPARED): Day[] => {
	const days: Day[] = [];
	for (const day of ruleDays(rule, { day: start })) {
		days.push(day);
		if (days.length >= most) break;
	}
	return days;
};

/** Whether a plan's rule means exactly these days from the first of them on. */
export const meansDays = (plan: CalendarRule, days: readonly Day[]): boolean => {
	const lattice = latticeOf(plan);
	let from = days[0];
	return days.every((day) => {
		const own = from === undefined ? undefined : lattice.from(from);
		from = day + 1;
		return own === day;
	});
};

/** Whether a rule means exactly the days of a plan's, as far as they are compared. */
export const meansPlanDays = (rule: Rule, plan: CalendarRule, start: Day): boolean => {
	const days = firstDays(rule, start);
	return days[0] === start && meansDays(plan, days);
};
