import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

const NTH: Record<number, string> = {
	1: 'first',
	2: 'second',
	3: 'third',
	4: 'fourth',
	5: 'fifth',
	[-1]: 'last'
};
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const nthOf = (nth: number): string =>
	NTH[nth] ?? (nth === -2 ? 'last but one' : `${NTH[-nth] ?? 'next'} from the end,`);

/** What a plan repeats by, in one sentence made of these pieces. Weekdays are numbers: 1 is Monday. */
export const planRule = {
	every: {
		day: (n: number) => count(n, { one: 'every day', other: 'every # days' }),
		week: (n: number) => count(n, { one: 'every week', other: 'every # weeks' }),
		month: (n: number) => count(n, { one: 'every month', other: 'every # months' }),
		year: (n: number) => count(n, { one: 'every year', other: 'every # years' })
	},
	dates: (n: number) => count(n, { one: 'on one named day', other: 'on # named days' }),
	on: (weekday: number) => `on ${DAYS[weekday - 1] ?? ''}`,
	onWeekdays: 'from Monday to Friday',
	nth: (nth: number, weekday: number) => `on the ${nthOf(nth)} ${DAYS[weekday - 1] ?? ''}`,
	nthWeekday: (nth: number) => `on the ${nthOf(nth)} weekday (Monday to Friday)`,
	onDay: (day: number) => `on day ${day}`,
	onLastDay: 'on the last day of the month',
	onDayOrLast: (day: number) => `on day ${day}, in shorter months on the last`,
	onDate: (date: string) => `on ${date}`,
	meter: (every: string, name: string) => `every ${every} on “${name}”`,
	condition: {
		above: (name: string, value: string) => `when “${name}” reads more than ${value}`,
		below: (name: string, value: string) => `when “${name}” reads less than ${value}`,
		rises: (name: string, value: string) => `when “${name}” rises by more than ${value} a day`,
		falls: (name: string, value: string) => `when “${name}” falls by more than ${value} a day`,
		reaches: (name: string, value: string) => `when “${name}” is on its way to ${value}`
	},
	within: (n: number) => count(n, { one: 'within a day', other: 'within # days' }),
	inARow: (n: number) => count(n, { one: 'once', other: '# readings one after the other' }),
	first: 'whichever comes first',
	meterOnly: 'only when both are reached',
	fromCompletion: 'from completion',
	fromCompletionLate: 'from completion if late',
	fromCompletionEarly: 'from completion if early',
	partly: (early: number, late: number) => `moved by ${early} % of being early and ${late} % of being late`,
	workingDay: {
		previous: 'on the working day before a day off',
		next: 'on the working day after a day off',
		nearest: 'on the working day nearest to a day off'
	},
	notIn: (month: string) => `not in ${month}`,
	season: (from: string, to: string) => `only from ${from} to ${to}`,
	lead: (n: number) => count(n, { one: 'raised a day ahead', other: 'raised # days ahead' }),
	or: ' or ',
	and: ' and '
};
