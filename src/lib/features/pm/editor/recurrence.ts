import type { Day } from '#core/pm/day.ts';
import { readRule } from '#core/pm/rrule/read-rule.ts';
import { planRuleOf } from '#core/pm/rrule/to-plan.ts';
import type { PlanRuleReading } from '#core/pm/rrule/to-plan.ts';

/** A typed recurrence rule as a plan's calendar. An end in UTC is taken by its day. */
export const calendarFrom = (text: string, start: Day | undefined): PlanRuleReading => {
	const reading = readRule(text);
	if (!reading.ok) return reading;
	return start === undefined ? { ok: false, problem: { code: 'no-day' } } : planRuleOf(reading.rule, start);
};
