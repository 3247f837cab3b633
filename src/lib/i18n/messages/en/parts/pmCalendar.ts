import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** The calendar of plans. */
export const pmCalendar = {
	span: 'Show',
	spans: { month: 'Month', quarter: 'Quarter', year: 'Year' },
	before: 'Back',
	after: 'Forward',
	today: 'Today',
	agenda: 'From the chosen day to the end of its week',
	subscribe: 'In your own calendar',
	legend: 'What the signs mean',
	more: (n: number) => count(n, { one: 'Show # more', other: 'Show # more' }),
	nothing: 'Nothing lies on this day.',
	day: (day: string, n: number) => `${day}: ${count(n, { one: '# entry', other: '# entries' })}`,
	is: {
		late: 'Overdue',
		open: 'Open',
		coming: 'To come',
		done: 'Done',
		missed: 'Missed',
		skipped: 'Left out'
	},
	dueOther: (day: string) => `due ${day}`,
	toJob: 'Show the job',
	toPlan: 'Show the plan',
	move: 'Move',
	moving: {
		title: 'Move to another day',
		now: (day: string) => `Now on ${day}`,
		to: 'To which day',
		sure: (from: string, to: string) => `From ${from} to ${to}. Really?`,
		judged: (day: string) => `It remains due on ${day} and is judged by that.`,
		opens: 'Its job is opened at once, so that everybody sees the new day.',
		save: 'Move it',
		leave: 'Leave it'
	},
	opened: 'Job opened',
	moved: 'Moved'
};
