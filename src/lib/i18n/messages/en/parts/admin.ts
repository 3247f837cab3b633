import { many } from '../many.ts';
/** Looking after a site: what is found there, and the words of the forms. */
export const admin = {
	places: {
		procedures: { title: 'Procedures', what: 'Checklists with their versions, tried out and published.' },
		people: { title: 'People', what: 'Who works here, what they may do, PINs and badges' },
		teams: { title: 'Teams', what: 'Who works together, who leads them, and where' },
		skills: { title: 'Skills', what: 'What people can do, and whose certificate runs out' },
		classes: { title: 'Classes of machines', what: 'What each sort of machine is asked besides' },
		shifts: { title: 'Shifts', what: 'When people work' },
		absences: { title: 'Absences', what: 'Who is away, and until when' },
		calendars: { title: 'Working days', what: 'Holidays, shutdowns, Saturdays that are worked' },
		windows: {
			title: 'Production windows',
			what: 'When machines are free for maintenance, and when they run'
		},
		codes: { title: 'Codes and reasons', what: 'The lists people pick from, in four languages' },
		rules: { title: 'Rules of the site', what: 'What is asked of people, and what devices may do' },
		devices: { title: 'Devices', what: 'Shared and personal devices, and locking them out' },
		import: { title: 'Import', what: 'Lists from spreadsheets and other programs' },
		export: { title: 'Export', what: 'Lists and everything else, as files' }
	},
	notAllowed: 'There is nothing for you to look after here',
	notAllowedWhat: 'This is for administrators, supervisors and those who keep the lists of the site.',
	search: 'Search',
	found: (count: string) => `Found: ${count}`,
	foundNone: 'Nothing found',
	withOver: 'Archived and over',
	archived: 'Archived',
	save: 'Save',
	saved: 'saved',
	archive: 'Archive',
	wasArchived: 'archived',
	bringBack: 'Bring back',
	broughtBack: 'brought back',
	tooLate: 'It was too late to take all of it back.',
	notKept: 'This could not be kept. What you typed is still here; try again in a moment.',
	checkFields: 'Something is not right yet: look at the marked fields.',
	nothing: 'nothing',
	usual: (usual: string) => `Without an entry: ${usual}.`,
	asUsual: (usual: string) => `As usual (${usual})`,
	units: { minute: 'min', day: 'days', month: 'months' },
	problems: {
		missing: 'Say this first.',
		'too-long': (most: string) => `At most ${most} characters.`,
		between: (range: string) => `A whole number, ${range}.`,
		taken: 'This is taken already. Choose another one.',
		past: 'This day has gone by: it would never count.',
		'before-start': 'The last day lies before the first.',
		'not-after-start': 'The end must be after the beginning.',
		'until-needed': 'A contractor needs a last day.',
		twice: 'The same role stands here twice.',
		'too-many': (most: string) => `At most ${most}.`,
		overlap: (days: string) => `Turns overlap, on these days of the cycle: ${days}.`,
		'beyond-cycle': (days: string) => `A turn lies after the end of the cycle of ${days} days.`,
		unfinished: 'A field still needs its name, or something to choose from.',
		'same-name': (name: string) => `Two fields are called “${name}”.`,
		'time-missing': 'A turn needs a beginning and an end.'
	},
	alsoWrote: {
		title: 'Others wrote at the same time',
		wrote: (name: string, time: string, field: string) => `${name} also wrote (${time}), ${field}:`,
		somebody: 'Somebody',
		restore: 'Restore what they wrote',
		restoreThis: (field: string, value: string) => `Restore: ${field}, ${value}`,
		restored: 'Restored what they wrote'
	},
	many,
	translations: { instead: (text: string) => `Missing. People read “${text}” instead.` },
	person: {
		title: 'Details and roles',
		fields: {
			name: { label: 'Name' },
			code: { label: 'Number', hint: 'Unique; it can be used to sign in.' },
			grants: { label: 'Roles', hint: 'What this person may do, where, and until when.' },
			company: { label: 'Company', hint: 'For contractors: who sends them.' },
			skills: { label: 'Skills' },
			shift: { label: 'Shift' },
			minutesPerWeek: { label: 'Working time each week', hint: '2,400 minutes are 40 hours.' },
			locale: { label: 'Language' }
		}
	},
	grants: {
		none: 'No role: this person can do nothing here.',
		add: 'Add a role',
		role: 'Role',
		change: 'Change',
		changeRole: (role: string) => `Change: ${role}`,
		close: 'Close this role',
		remove: (role: string) => `Take away: ${role}`,
		until: 'Last day',
		untilHint: 'After this day the role ends by itself.',
		lasts: (day: string) => `until ${day}`,
		ended: (day: string) => `Ended on ${day}`,
		areas: 'Only in these areas',
		areasHint: 'None: at the whole site.',
		wholeSite: 'Whole site',
		elsewhere: 'At another site'
	},
	held: {
		add: 'Add a skill',
		until: (skill: string) => `${skill}: valid until`,
		remove: (skill: string) => `Take out ${skill}`,
		noneYet: 'The site has no skills yet: add them under Administration, Skills.'
	},
	turns: {
		day: (day: string) => `Day ${day}`,
		dayOn: (day: string, date: string) => `Day ${day} (${date})`,
		turn: (number: string) => `Turn ${number}`,
		which: 'Day of the cycle',
		from: 'From',
		to: 'To',
		add: 'Add a turn',
		remove: (number: string) => `Take out turn ${number}`
	},
	absences: { away: 'Away', training: 'Training', meeting: 'Meeting', 'other-duty': 'Other duty' }
};
