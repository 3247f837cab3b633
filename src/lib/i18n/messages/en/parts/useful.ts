/** Whether planned work was needed, and what follows from that. */
export const useful = {
	title: 'Was it needed?',
	ask: 'One tap: the plan is set by it later.',
	answers: {
		needed: 'Needed',
		'not-needed': 'Not needed',
		'found-something': 'Found something'
	},
	often: 'Is it done often enough?',
	said: {
		longer: (count: string, of: string) =>
			`Of the last ${of} times ${count} were not needed, and none found anything.`,
		shorter: (count: string, of: string) => `Of the last ${of} times ${count} found something.`
	},
	perhaps: { longer: 'Perhaps less often is enough:', shorter: 'Perhaps it should be done more often:' },
	perhapsOnly: { longer: 'Perhaps less often is enough.', shorter: 'Perhaps it should be done more often.' },
	byItself: 'That nothing was found may be what the work is for. Nothing changes by itself.',
	show: 'Show these jobs',
	change: 'Change the plan'
};
