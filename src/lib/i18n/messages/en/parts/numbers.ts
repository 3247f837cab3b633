import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** What the server counts, and how. */
export const numbers = {
	asking: 'Asking the server…',
	old: 'The server does not answer: this is what it said last.',
	never: 'The numbers are not here yet',
	neverWhat:
		'The server counts them, and does not answer just now. Once it has, they stay on this device with their age.',
	notYours: 'The numbers of a site are for those who see all of it',
	notYoursWhat: 'What was given to you is under “My work”.',
	empty: 'Nothing to count yet',
	emptyWhat:
		'Backlog, response and waiting will be here, each with how it is counted and the way to the jobs behind it.',
	first: 'The first number appears with the first job.',
	ready: 'Ready backlog',
	total: 'Whole backlog',
	age: 'Open by age',
	response: 'Time until somebody is at it',
	waiting: 'What repairs wait for',
	kinds: 'Work by kind',
	open: 'Show these jobs',
	back: 'All numbers',
	openNow: (n: string) => `Open now: ${n}`,
	waitNow: (n: string) => `Waiting for it now: ${n}`,
	noneBehind: 'No job to show',
	noneBehindWhat: (d: string) => `None of the jobs finished in the last ${d} days counts here.`,
	cut: (n: string) => `Of the finished jobs, the last ${n} are looked at.`,
	jobs: 'Jobs',
	time: 'Time',
	cause: 'Cause',
	kind: 'Kind',
	longest: 'The longest',
	all: 'All open',
	noCapacity: 'No crew hours known',
	nothing: 'None yet',
	unexplained: 'No reason given',
	noWaiting: 'No repair waited for anything.',
	ageHow: 'From when it was asked for. Each line holds the lines below it.',
	olderThan: (d: string) => `Older than ${d} days`,
	weeks: (n: string) => `${n} weeks of the crew`,
	waited: (time: string, n: string) => `${time} each, ${n} now`,
	kindLine: (done: string, hours: string, n: string) => `${done} done, ${hours}; ${n} open`,
	readyHow: (hours: string, n: string) =>
		`Planned, estimated and held up by nothing, divided by ${hours} a week: shifts less absences in the next ${n} weeks.`,
	responseHow: (d: string) =>
		`Repairs finished in the last ${d} days: mean time from the report to the first hand on the machine.`,
	waitingHow: (d: string) =>
		`Repairs finished in the last ${d} days: mean time waited by cause over all of them, and how many jobs wait for it now.`,
	kindsHow: (d: string) => `Finished in the last ${d} days with the hands-on hours booked, and open now.`,
	schedule: 'Done of what was planned for the week',
	scheduleHow:
		'Of the jobs in a week’s plan when it was fixed, how many were done in that week, whichever day.',
	weekHead: 'Week',
	week: (day: string) => `Week from ${day}`,
	thisWeek: 'This week so far',
	nonePlanned: 'Nothing planned',
	noWeek: 'No week is fixed yet.',
	weekLine: (percent: string, done: string, all: string, brokenIn: string) =>
		`${percent}: ${done} of ${all}; ${brokenIn} broke in`,
	jobsAndHours: (all: number, hours: string) =>
		`${count(all, { one: '# job', other: '# jobs' })}, ${hours} estimated`,
	median: (time: string, all: number) =>
		count(all, { one: `half within ${time}, # repair`, other: `half within ${time}, # repairs` }),
	totalHow: (all: number, people: number) =>
		`${count(all, { one: 'Estimates of everything open, divided by the same hours a week. # job has no estimate', other: 'Estimates of everything open, divided by the same hours a week. # jobs have no estimate' })}; of ${people} people nobody said when they work.`
};
