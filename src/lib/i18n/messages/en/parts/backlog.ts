import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Words of the supervisor's list. */
export const backlog = {
	label: 'All open work',
	columns: {
		title: 'Work',
		kind: 'Kind',
		priority: 'Priority',
		status: 'State',
		owner: 'Belongs to',
		due: 'Due',
		age: 'Age',
		blocker: 'Blocked by'
	},
	days: (days: string) => `${days} d`,
	count: (items: number) => count(items, { one: '# open job', other: '# open jobs' }),
	countOf: (shown: string, all: string) => `${shown} of ${all} open jobs`,
	growing: 'The rest is being read…',
	standing: 'How it stands',
	olderThan: (days: string) => `Older than ${days} days`,
	olderCount: (jobs: string, days: string) => `${jobs} older than ${days} d`,
	causeCount: (cause: string, jobs: string, days: string) => `${cause}: ${jobs}, longest ${days} d`,
	search: 'Search',
	look: 'Show as',
	table: 'Table',
	board: {
		status: 'Board by state',
		waiting: 'Board by cause of waiting',
		owner: 'Board by person and team',
		priority: 'Board by priority'
	},
	whichColumn: 'Column',
	otherOwners: 'Everybody else',
	column: (name: string, jobs: string) => `${name} (${jobs})`,
	filters: 'Filters',
	showAll: 'Show all',
	line: 'Line or area',
	anyLine: 'Whole site',
	anybody: 'Anybody',
	any: 'Any',
	clears: 'Who clears the way',
	waiting: { any: 'Waits for something', nothing: 'Nothing in the way' },
	dues: { overdue: 'Overdue', undated: 'Without a day' },
	busy: 'Being saved, one after the other…',
	setPriority: 'Priority…',
	setDue: {
		open: 'Due day…',
		title: (what: string) => `By when? ${what}`,
		day: 'Due day',
		missing: 'Choose a day first.',
		none: 'No day',
		save: 'Set day'
	},
	saved: {
		title: 'Saved filters',
		save: 'Save this filter…',
		what: 'Kept for you, on all your devices. The address of this page shows the same to others.',
		name: 'Name',
		missing: 'Give it a name first.',
		keep: 'Save',
		remove: (name: string) => `Remove “${name}”`
	},
	stale: {
		title: 'This may be stale',
		seen: (device: string, when: string) => `${device} was last heard of ${when}.`,
		unsent: (acts: number) => count(acts, { one: '# act waited on it.', other: '# acts waited on it.' }),
		more: (devices: number) => count(devices, { one: 'And # more.', other: 'And # more.' }),
		all: 'All devices',
		asOf: (when: string) => `As the server said ${when}.`
	},
	status: 'State',
	anyStatus: 'All open',
	chosen: 'With what is selected',
	decide: 'Decide',
	assign: 'Give to…',
	approve: 'Approve',
	reject: 'Reject…',
	open: 'Open',
	assignTitle: (what: string) => `Who does it? ${what}`,
	assignTo: 'Person or team',
	assignSave: 'Give it to them',
	nobody: 'Choose somebody first.',
	chosenNone: 'Select one row or several to give them to somebody, or to approve or reject them.',
	none: {
		empty: 'No open work yet',
		what: 'All open work will be here: new reports to decide on, what is planned, what is blocked and by what, and how long it has waited.',
		first: 'The first entry appears as soon as somebody reports a problem.'
	}
};
