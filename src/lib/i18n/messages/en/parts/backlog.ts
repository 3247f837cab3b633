/** Words of the supervisor's list. */
export const backlog = {
	label: 'All open work',
	columns: {
		code: 'Code',
		title: 'Work',
		machine: 'Machine',
		kind: 'Kind',
		priority: 'Priority',
		status: 'State',
		owner: 'Belongs to',
		due: 'Due',
		age: 'Age',
		blocker: 'Blocked by'
	},
	days: (days: string) => `${days} d`,
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
