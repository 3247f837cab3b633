import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** The calendars of working days that plans go by. */
export const daysOff = {
	workdays: (days: string, exceptions: string) => `${days} · exceptions: ${exceptions}`,
	page: {
		title: 'Working days',
		add: 'Add a calendar',
		empty: 'No calendar yet',
		what: 'Plans move work that falls on a day off, and count their lead in working days. Without a calendar that is Monday to Friday.',
		how: 'Add one with the days you work and your holidays, then choose it in the form of a plan.'
	},
	fields: {
		name: { label: 'Name' },
		workdays: {
			label: 'Usual working days',
			hint: 'One entry for each day of the week, or for each shift of it. All times are those of the site.'
		},
		exceptions: {
			label: 'Other days',
			hint: 'Holidays, shutdowns, and days on which you work although it is a day off.'
		}
	},
	weekday: 'Weekday',
	off: 'Off',
	worked: 'Worked',
	none: 'None yet',
	past: 'Earlier days',
	first: 'First day',
	last: 'Last day',
	lastHint: 'Empty: only one day.',
	kind: 'What it is',
	kinds: { off: 'Off', worked: 'Worked all the same' },
	add: 'Add these days',
	remove: 'Take out',
	most: 'At most 1,000 days.',
	file: 'From a calendar file (.ics)',
	fileHint: 'Its days become days off: this year and the next two.',
	fileTook: (n: number) =>
		count(n, { one: '# day taken from the file.', other: '# days taken from the file.' }),
	fileNone: 'No days of these years were found in the file.'
};
