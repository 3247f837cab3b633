import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** How much was done in time. */
export const pmCompliance = {
	shown: 'What is counted',
	shows: { occurrences: 'Occurrences on time', weeks: 'Plans of the weeks' },
	weeks: {
		title: (n: string, day: string) => `Week ${n}, from ${day}`,
		how: 'Of the jobs that were planned for a week when it was fixed, how many were done in that week; on which of its days does not matter. What was planned later changes nothing. Rounds and cleaning do not break in.',
		nothing: 'No week is fixed yet',
		nothingWhat:
			'When a week begins, what is planned for it is written down. From then on it stands here how much of it was done.',
		of: (done: string, all: string) => `${done} of ${all} jobs done in the week`,
		empty: 'Nothing was planned for this week',
		running: 'The week is not over: so far.',
		hours: (percent: string) => `By estimated hours: ${percent} %`,
		brokenIn: (n: string) => `Done without being in the plan: ${n}`,
		unknown: (n: string) => `Not on this device and not counted: ${n}`,
		show: (n: number) => count(n, { one: 'Show # job', other: 'Show # jobs' }),
		planned: (day: string) => `planned ${day}`,
		done: (day: string) => `done ${day}`,
		notHere: 'A job that is not on this device',
		brokeIn: 'Broke in',
		verdicts: {
			'as-planned': 'Done on its day',
			'other-day': 'Done in the week',
			earlier: 'Done before the week',
			later: 'Done after the week',
			moved: 'Moved out',
			dropped: 'Called off',
			'not-done': 'Not done',
			waiting: 'Still to come',
			unknown: 'Not known here'
		}
	},
	policy: 'On time is',
	policies: {
		'by-date': 'By its day',
		'plus-day': 'By the day after',
		interval: 'A fifth of the interval',
		tenth: 'A tenth of the interval'
	},
	policyHints: {
		'by-date': 'Nothing later than the day itself.',
		'plus-day': 'The day itself and one more.',
		interval: 'A fifth of the interval later, at most 28 days.',
		tenth: 'A tenth of the interval, later or earlier; at least a day.'
	},
	ours: 'The rule of this site.',
	period: 'Period',
	months: (n: number) => count(n, { one: '# month', other: '# months' }),
	by: 'Divided by',
	groups: { month: 'Months', plan: 'Plans', place: 'Places' },
	all: 'All together',
	gap: (days: number, planned: number) =>
		`Longest time between two completions: ${count(days, { one: '# day', other: '# days' })}, planned ${planned}`,
	nothing: 'Nothing to judge yet',
	nothingWhat: 'An occurrence is judged once its time has passed, by the day on which it was due.',
	percent: (percent: string) => `${percent} %`,
	of: (inTime: string, all: string) => `${inTime} of ${all} on time`,
	cohort:
		'Counted is what came due and whose time has passed. What was left out or missed counts against it, what was done with a larger job for it.',
	show: (n: number) => count(n, { one: 'Show # occurrence', other: 'Show # occurrences' }),
	verdicts: {
		'on-time': 'On time',
		early: 'Too early',
		late: 'Late',
		'not-done': 'Not done',
		undecided: 'Undecided',
		excluded: 'Not counted'
	},
	outcomes: {
		done: 'done',
		satisfied: 'done with another',
		missed: 'missed',
		skipped: 'left out',
		cancelled: 'cancelled',
		open: 'open'
	},
	due: (day: string) => `due ${day}`,
	done: (day: string) => `done ${day}`,
	more: 'Show more'
};
