import { weekdayName } from '#lib/i18n/weekday-name.ts';
import { asTurns, type Workday } from '../fields/workdays.ts';
import type { Family } from '../records/family.ts';
import { byName, listOf, textOf } from '../records/family.ts';
import type { Values } from '../records/field-spec.ts';
import { turnProblem } from './shifts.ts';

const workdaysIn = (values: Values) => listOf(values['workdays']) as readonly Workday[];

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
const DAYS_OF_WEEK = 7;

/** Which days plans go by: weekdays, with holidays, shutdowns and Saturdays that are worked. */
export const CALENDARS: Family = {
	kind: 'calendar',
	shelf: 'plans',
	icon: 'calendar',
	specs: [
		{ field: 'name', as: 'text', required: true },
		{ field: 'workdays', as: 'workdays', required: true },
		{ field: 'exceptions', as: 'daysOff' }
	],
	words: ({ daysOff }) => daysOff.fields,
	fresh: () => ({
		workdays: MONDAY_TO_FRIDAY.map((weekday) => ({ weekday, from: '06:00', to: '22:00' })),
		exceptions: []
	}),
	title: (calendar) => textOf(calendar['name']),
	facts: (calendar, { t, format, locale }) => {
		const days = [...new Set(workdaysIn(calendar).map(({ weekday }) => weekday))].sort((a, b) => a - b);
		const names = days.map((day) => weekdayName(locale, day, 'short')).join(', ');
		return t.daysOff.workdays(names, format.number(listOf(calendar['exceptions']).length));
	},
	check: (values) => {
		const problem = turnProblem(asTurns(workdaysIn(values)), DAYS_OF_WEEK);
		return problem ? { workdays: problem } : {};
	},
	order: byName
};
