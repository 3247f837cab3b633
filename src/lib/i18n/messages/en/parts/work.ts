import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Words about a job, wherever it is shown. */
export const work = {
	status: {
		requested: 'Reported',
		approved: 'Approved',
		planned: 'Planned',
		scheduled: 'Scheduled',
		'in-progress': 'In progress',
		paused: 'Paused',
		done: 'Done',
		rework: 'Sent back',
		closed: 'Closed',
		rejected: 'Rejected',
		duplicate: 'Duplicate',
		cancelled: 'Cancelled'
	},
	kind: {
		repair: 'Repair',
		preventive: 'Service',
		inspection: 'Inspection',
		round: 'Round',
		cleaning: 'Cleaning',
		improvement: 'Improvement',
		audit: 'Audit action',
		punch: 'Punch item',
		calibration: 'Calibration',
		other: 'Other work'
	},
	impact: {
		stopped: 'Machine stopped',
		degraded: 'Runs worse',
		safety: 'Unsafe',
		quality: 'Bad quality',
		none: 'No effect on production'
	},
	priority: { 1: 'Now', 2: 'Urgent', 3: 'Normal', 4: 'When there is time' },
	blocker: {
		parts: 'Waits for parts',
		permit: 'Waits for a permit',
		isolation: 'Waits for isolation',
		'production-window': 'Waits for production',
		people: 'Waits for people',
		contractor: 'Waits for a contractor',
		tool: 'Waits for a tool',
		information: 'Waits for information',
		approval: 'Waits for approval',
		weather: 'Waits for the weather',
		work: 'Waits for another job'
	},
	blocked: 'Blocked',
	ready: 'Ready',
	called: 'You are called',
	timeRuns: 'Your time runs',
	overdue: (day: string) => `Overdue since ${day}`,
	dueToday: 'Due today',
	due: (day: string) => `Due ${day}`,
	noPlace: 'No machine named',
	minutes: (minutes: string) => `${minutes} min`,
	hours: (hours: string) => `${hours} h`,
	stops: (begun: string, all: string) => `${begun} of ${all} stops`,
	list: {
		label: 'Work',
		best: 'Best next',
		together: (group: string, n: string, all: string) => `Together: ${group}, ${n} of ${all}`,
		whose: 'Whose work',
		mine: 'Mine',
		team: 'My team',
		all: 'Whole site',
		watched: 'I watch',
		filters: 'Filters',
		kinds: 'Kind of work',
		allKinds: 'All kinds',
		blockedOnly: 'Blocked',
		count: (items: number) => count(items, { one: '# job', other: '# jobs' }),
		more: 'Show more',
		nothingTitle: 'Nothing open here',
		nothingHere: 'No open work fits what you chose above.',
		showMine: 'Show what is for me',
		allDone: 'Nothing open for you',
		allDoneWhat:
			'What is yours, your team’s, or reported and not yet taken by anybody appears here by itself, the most urgent first.',
		firstOne: 'The first job comes from a report at a machine or from a planned service.'
	}
};
