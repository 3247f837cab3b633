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
	teams: {
		members: (count: string) => `Members: ${count}`,
		fields: {
			name: { label: 'Name' },
			code: { label: 'Short name' },
			members: { label: 'Members' },
			lead: { label: 'Led by' },
			onCall: {
				label: 'On call',
				hint: 'Called one after the other, in this order, when nobody looks at what stands or is unsafe: of them, who is on shift.'
			},
			areas: { label: 'Looks after', hint: 'Areas, lines or machines.' }
		},
		page: {
			title: 'Teams',
			add: 'Add a team',
			empty: 'No teams yet',
			what: 'Work can be given to a team, and whoever has time takes it.',
			how: 'First add the people, then put them together here.'
		}
	},
	skills: {
		certificate: 'with certificate',
		months: (months: string) => `valid for ${months} months`,
		holders: 'Who has it',
		nobody: 'Nobody yet. Skills are given to people under People.',
		forGood: 'for good',
		until: (day: string) => `until ${day}`,
		runsOut: (day: string) => `Runs out on ${day}`,
		ranOut: (day: string) => `Ran out on ${day}`,
		fields: {
			name: { label: 'Name' },
			code: { label: 'Short name' },
			certificate: { label: 'Needs a certificate' },
			validMonths: { label: 'Valid for', hint: 'Empty: it does not run out.' }
		},
		page: {
			title: 'Skills',
			add: 'Add a skill',
			empty: 'No skills yet',
			what: 'What some work asks for: welding, driving a forklift, work on electrical parts.',
			how: 'Add a skill, then give it to people under People.'
		}
	},
	shifts: {
		cycle: (days: string, turns: string) => `Cycle of ${days} days, turns: ${turns}`,
		preview: 'The next 14 days',
		free: 'free',
		fields: {
			name: { label: 'Name' },
			code: { label: 'Short name' },
			cycleDays: { label: 'Repeats after', hint: 'A week has 7 days; three crews usually have 21.' },
			anchor: { label: 'First day of a cycle' },
			turns: {
				label: 'Turns',
				hint: 'An end before the beginning is on the next day. All times are those of the site.'
			},
			breakMinutes: { label: 'Break in each turn' }
		},
		page: {
			title: 'Shifts',
			add: 'Add a shift',
			empty: 'No shifts yet',
			what: 'When people work, so that planning knows who is there.',
			how: 'Add a shift, then give it to people under People.'
		}
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
	absences: { away: 'Away', training: 'Training', meeting: 'Meeting', 'other-duty': 'Other duty' },
	away: {
		now: 'now',
		fields: {
			person: { label: 'Who' },
			type: { label: 'What for', hint: 'Never a medical reason: colleagues see this.' },
			from: { label: 'First day' },
			to: { label: 'Last day' },
			minutesPerDay: { label: 'Only part of each day', hint: 'Empty: the whole day.' }
		},
		page: {
			title: 'Absences',
			add: 'Add an absence',
			empty: 'Nobody is away',
			what: 'Holidays, training and other duties, so that nobody is given work while away.',
			how: 'First add the people of the site, then say here when they are away.'
		}
	}
};
