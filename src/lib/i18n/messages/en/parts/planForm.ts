import { pluralIn } from '../../../plural.ts';
import { many } from '../many.ts';

const count = pluralIn<'one'>('en');

const NTHS: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' };

export interface Refused {
	code: keyof typeof REFUSED;
	part?: string;
	value?: string;
}

/** Why a calendar rule is not taken. */
const REFUSED = {
	'no-frequency': 'The rule does not say how often: it needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.',
	'too-often': 'FREQ={value} is more often than once a day; plans count in days.',
	'not-a-part': '{part} is not a part of a rule.',
	'part-not-supported':
		'{part} is not taken: calendar programs disagree about it, or it speaks of the time of day.',
	twice: '{part} stands in the rule twice.',
	'not-a-value': '{part} cannot be “{value}”.',
	'count-and-until': 'A rule ends after COUNT dates or with UNTIL, not both.',
	'yearly-month-day': 'FREQ=YEARLY with BYMONTHDAY needs BYMONTH.',
	'no-day': 'This rule means no day.',
	'too-many': 'More than 400 days: a plan cannot name so many.',
	'missing-days':
		'This rule leaves out months without such a day; a plan does not. BYMONTHDAY=-1 means the last day.',
	'not-ours': 'No plan has days like these.'
};

const recurrenceRefused = ({ code, part = '', value = '' }: Refused): string =>
	REFUSED[code].replace('{part}', () => part).replace('{value}', () => value);

/** The form of a plan. */
export const planForm = {
	many,
	what: 'What and where',
	when: 'When',
	more: 'More possibilities',
	less: 'Fewer possibilities',
	moreTitle: 'More about it',
	rule: 'In a sentence',
	noRule: 'It does not say yet when.',
	name: 'Name',
	nameHint: 'Its jobs are called this.',
	code: 'Code',
	codeHint: 'Short, as people call it: PM-12.',
	description: 'What it is for',
	machines: 'Machines',
	workKind: 'Kind of work',
	procedure: 'Checklist',
	noProcedure: 'None',
	estimate: 'How long it takes',
	minutes: 'min',
	owner: 'Who does it',
	ownerHint: 'Without a name it goes to whoever looks after the machine.',
	noOwner: 'Whoever looks after the machine',
	every: 'Every',
	unit: 'Unit',
	units: { day: 'Days', week: 'Weeks', month: 'Months', year: 'Years' },
	anchor: 'For the first time on',
	anchorHint: 'From the 29th to 31st, shorter months have it on their last day.',
	mode: 'What it goes by',
	modes: {
		calendar: { label: 'The calendar' },
		meter: { label: 'A meter' },
		first: { label: 'Calendar or meter', hint: 'Whichever comes first. A completion begins both anew.' },
		both: { label: 'Calendar and meter', hint: 'Only when both are reached.' },
		dates: { label: 'Named days', hint: 'These days and no others.' },
		condition: {
			label: 'What its readings say',
			hint: 'One job when they ask for it, and the next by what is read after that.'
		}
	},
	counted: 'The next one counts from',
	counts: {
		date: { label: 'The planned day', hint: 'However late it was done.' },
		completion: { label: 'The completion', hint: 'Done late, the next one is late too.' },
		between: { label: 'In between', hint: 'A part of being early or late moves the next one.' }
	},
	shift: {
		early: 'Of being early, so much moves the next one',
		late: 'Of being late, so much moves the next one'
	},
	tolerance: {
		early: 'So much earlier is still in time',
		late: 'So much later is still in time',
		days: 'Days',
		percent: 'Share of the interval',
		hint: 'Both given: the smaller. Within it nothing is moved, and nothing counts as missed.'
	},
	place: 'Which day of the month',
	places: { day: 'The day of the first time', last: 'The last day', weekday: 'A weekday' },
	nth: 'Which one',
	nths: (nth: number) => (nth === -1 ? 'last' : nth === -2 ? 'last but one' : (NTHS[nth] ?? String(nth))),
	weekdays: 'Weekdays',
	weekdaysHint: 'None: the weekday of the first time.',
	dayWeekdaysHint: 'Chosen: the first of these from the day on.',
	nthHint: 'Several: the first, second … of all of these.',
	date: 'Day',
	addDate: 'Add this day',
	meter: 'Meter',
	noMeters: 'None of these machines has a meter.',
	condition: {
		when: 'The job is raised when the reading',
		whens: {
			above: 'is above',
			below: 'is below',
			rises: 'rises faster than',
			falls: 'falls faster than',
			reaches: 'is on its way to'
		},
		value: 'The value',
		perDay: 'So much a day',
		readings: 'So many readings one after the other',
		readingsHint: 'Empty: one is enough.',
		withinDays: 'So many days ahead',
		withinHint: 'Foreseen from the last three readings. Empty: 30 days.'
	},
	meterEvery: 'Every',
	meterStart: 'Counted from',
	meterStartHint: 'The value of the whole life of the meter. Empty: from zero.',
	meterLead: 'Raise the job so much ahead',
	nonWorkingDay: 'When it falls on a day off',
	nonWorkingHint: 'It is planned on another day and remains due on its own.',
	daysOff: {
		keep: 'It stays there',
		previous: 'The working day before',
		next: 'The working day after',
		nearest: 'The nearest working day'
	},
	workCalendar: 'Working days',
	noCalendar: 'Monday to Friday',
	lead: 'Raise the job so many days ahead',
	leadWorking: 'Working days are counted.',
	season: 'Only in a part of the year',
	seasonHint: 'What falls outside comes at its opening, once.',
	seasonMonth: { from: 'From (month)', to: 'To (month)' },
	seasonDay: { from: 'From (day)', to: 'To (day)' },
	filter: {
		title: 'Or all machines like this',
		hint: 'All that is said must fit. Machines that come later belong to it by themselves.',
		under: 'Inside',
		kinds: 'Kind',
		found: (n: number) =>
			count(n, { one: 'This plan is for # machine now.', other: 'This plan is for # machines now.' })
	},
	levels: {
		title: 'Levels',
		hint: 'Every so many times something larger is done instead: a small service, and every fourth time the large one.',
		one: (n: string) => `Level ${n}`,
		name: 'Name of the level',
		every: 'Every so many times',
		samePlan: 'As the plan says',
		covers: 'Contains',
		add: 'Add a level',
		remove: 'Remove this level'
	},
	covers: 'Contains these plans',
	coversHint: 'Done within their tolerance at the same machine, their turn counts as done with it.',
	skills: 'Skills it needs',
	priority: 'Priority',
	noPriority: 'By machine and effect',
	group: 'Group',
	groupHint:
		'What plans of one group ask for on one day at one place stands together in “My work”, in walking order. Each stays a job of its own.',
	round: {
		label: 'One round over all these machines',
		hint: 'One job that goes to them one after the other, with the checklist at each. A plan that becomes a round begins anew on its first day.',
		order: 'The way',
		up: (name: string) => `Further up: ${name}`,
		down: (name: string) => `Further down: ${name}`,
		tooLong: 'So many stops and steps do not fit into one job. Take fewer machines, or a shorter checklist.'
	},
	parts: {
		title: 'Parts',
		hint: 'Each job has them planned.',
		find: 'Find a part',
		foundNone: 'No part is called that.',
		remove: 'Take out',
		removeThis: (name: string) => `Take out: ${name}`
	},
	others: {
		wrote: (name: string, when: string, field: string) => `${name} also wrote, ${when}: ${field}`,
		restore: 'Bring this back',
		restored: 'What they wrote holds again'
	},
	needsWindow: 'The machine must stand still',
	needsWindowHint:
		'It is then planned into the first window of production within its tolerance, or waits for one.',
	stack: 'Open the next job although one is open',
	stackHint: 'Usually the next one waits, and what passes meanwhile counts as missed.',
	recurrence: {
		title: 'As a calendar rule (RRULE)',
		own: (day: string) => `This rule for other programs, from ${day}`,
		leftOut: {
			completion: 'Other programs do not count from completion.',
			season: 'The part of the year is not in it.',
			'days-off': 'Days off are not in it.'
		},
		problems: {
			'no-calendar': 'Without a calendar there is no calendar rule.',
			'named-days': 'Days named one by one are no calendar rule.',
			'not-theirs':
				'Other programs have no rule for these days: they leave out days that a month does not have.'
		},
		theirs: 'Take over a rule',
		theirsHint: 'As calendar programs write it.',
		start: 'The rule begins on',
		take: 'Take this rule',
		refused: recurrenceRefused
	},
	dates: {
		title: 'The next ten days',
		number: 'No.',
		machine: 'At the machine',
		before: 'As it is',
		after: 'As it would be',
		planned: 'Planned',
		differs: 'Changed:',
		moved: (day: string) => `due ${day}`,
		noMachine: 'Choose a machine, and its days stand here.',
		noPace: 'The meter was not read often enough to foresee days.',
		none: 'It does not come due any more.',
		openStays: (n: number) =>
			count(n, {
				one: 'One job is open. It stays as it is; the days count as if it were done in time.',
				other: '# jobs are open. They stay as they are; the days count as if they were done in time.'
			})
	},
	faults: {
		name: 'Give it a name.',
		code: 'Give it a code.',
		machines: 'Choose at least one machine, or say further below which are meant.',
		every: 'Between 1 and 1000.',
		anchor: 'Say when it is done for the first time.',
		meter: 'Choose the meter.',
		'meter-every': 'More than zero.',
		dates: 'Add at least one day.',
		levels: 'Every level needs a name and how often it comes.',
		parts: 'Say how many of each.'
	},
	othersMeanwhile:
		'Somebody else has changed the rule meanwhile. When you save, yours holds and theirs is kept.',
	kept: 'Kept on this device, not saved yet',
	lost: 'This browser keeps nothing: save before you leave.',
	notWhole: 'Something is still missing. It stands at the field.',
	save: 'Save',
	create: 'Create the plan',
	discard: 'Discard my changes',
	openJobsStay: 'Jobs that are open stay as they are.',
	saved: 'Plan saved',
	created: 'Plan created'
};
