import { dateOf, dayNamed } from '#core/pm/day.ts';
import { readRule } from '#core/pm/rrule/read-rule.ts';
import { ruleDays } from '#core/pm/rrule/rule-days.ts';
import { untilAt } from '#core/pm/rrule/until.ts';

/** The first dates of a rule, or the code of the problem with it. */
export const rule = (start: string, text: string, { limit = 10, zone = '' } = {}): string[] | string => {
	const reading = readRule(text);
	if (!reading.ok) return `${reading.problem.code} ${reading.problem.part}`;
	const [date = '', time] = start.split('T');
	const [hour = 0, minute = 0] = time?.split(':').map(Number) ?? [];
	const begins = { day: dayNamed(date) ?? Number.NaN, ...(time && { second: hour * 3_600 + minute * 60 }) };
	const dates: string[] = [];
	for (const day of ruleDays(untilAt(reading.rule, zone || undefined), begins)) {
		dates.push(dateOf(day));
		if (dates.length >= limit) break;
	}
	return dates;
};

/** "2026-01: 2 9, 2026-03: 1" written out. */
export const dates = (text: string): string[] =>
	text.split(', ').flatMap((month) => {
		const [name, days = ''] = month.split(': ');
		return days.split(' ').map((day) => `${name}-${day.padStart(2, '0')}`);
	});
