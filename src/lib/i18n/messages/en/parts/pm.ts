import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Plans: what is done again and again, when it is next, what became of it. */
export const pm = {
	title: 'Planned maintenance (PM)',
	views: {
		plans: 'Plans',
		calendar: 'Calendar',
		forecast: 'Hours',
		overdue: 'Overdue',
		compliance: 'On time',
		stop: 'Stops'
	},
	add: 'New plan',
	search: 'Find a plan or machine',
	foundNone: 'No plan fits what you chose above.',
	empty: 'No maintenance plans yet',
	emptyWhat:
		'A plan says what is done at which machines, and how often. Its jobs then come by themselves, in time.',
	emptyHow: 'Name it, choose a machine, say how often. The form shows the next ten days at once.',
	emptyOthers: 'Planners, supervisors and reliability engineers write plans.',
	notAllowed: 'Plans are written by others here',
	notAllowedWhat: 'Planners, supervisors and reliability engineers change them. You see them and their jobs.',
	gone: 'This plan is not on this device',
	goneWhat: 'It may not have arrived yet, or it lies outside what you may see.',
	states: { active: 'Running', paused: 'Resting', ended: 'Over' },
	overdueOnly: 'Overdue',
	restingOnly: 'Resting or over',
	noneOverdue: 'Nothing is overdue.',
	noMachine: 'No machine',
	noMachineWhat: 'This plan is for no machine: name some, or say by what they are found.',
	andOthers: (n: number) => count(n, { one: 'and # more', other: 'and # more' }),
	moreMachines: (n: number) => count(n, { one: 'Show # more machine', other: 'Show # more machines' }),
	overdueCount: (n: number) => count(n, { one: '# overdue', other: '# overdue' }),
	openCount: (n: number) => count(n, { one: '# job open', other: '# jobs open' }),
	next: (day: string) => `Next ${day}`,
	nextToday: 'Next today',
	tabs: { next: 'Next', past: 'So far', edit: 'Change' },
	openNow: 'Open',
	openLate: 'Overdue',
	due: (day: string) => `due ${day}`,
	lateSince: (day: string) => `since ${day}`,
	noDay: 'without a day',
	toJob: (code: string) => `Go to job ${code}`,
	nextOne: 'Next:',
	thenNext: 'After that:',
	atMachine: 'At the machine',
	atMeter: (value: string) => `at ${value}`,
	reading: (value: string) => `Now at ${value}`,
	stale: 'Meter not read for long',
	inWindow: (at: string) => `In the window from ${at}`,
	noWindow: (day: string) => `No window before ${day}`,
	byReadings: 'when the readings ask for it',
	never: 'no further day',
	over: 'This plan is over.',
	waits: 'The next job waits until this one is done.',
	openEarly: 'Open the job now',
	way: (names: string) => `The way: ${names}`,
	skip: {
		title: 'Leave this one out',
		what: 'It counts as left out, and the next one comes on its day. Your reason stays with it.',
		reason: 'Why',
		missing: 'Say why.',
		save: 'Leave it out'
	},
	count: {
		done: (n: number) => count(n, { one: '# done', other: '# done' }),
		missed: (n: number) => count(n, { one: '# missed', other: '# missed' }),
		skipped: (n: number) => count(n, { one: '# left out', other: '# left out' })
	},
	outcomes: {
		done: 'Done',
		open: 'Open',
		missed: 'Missed',
		skipped: 'Left out',
		satisfied: 'Done with another',
		cancelled: 'Cancelled'
	},
	doneOn: (day: string) => `done ${day}`,
	number: (n: string) => `No. ${n}`,
	doneWith: 'The job it was done with',
	showJob: 'Show the job',
	showMore: 'Show more',
	nothingYet: 'Nothing has come of this plan yet.',
	rest: 'Rest or end',
	restWhat: 'While it rests no jobs come of it. Jobs that are open stay open.',
	acts: { pause: 'Let it rest', resume: 'Let it run', end: 'End it' },
	said: {
		pause: 'The plan rests',
		resume: 'The plan runs',
		end: 'The plan is over',
		opened: 'Job opened',
		skipped: 'Left out'
	},
	notKept: 'That could not be kept. Nothing is lost; try again in a moment.',
	tooLate: 'Too late to take it back: it has already been sent.'
};
