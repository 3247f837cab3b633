export const windows = {
	types: {
		free: 'Given to maintenance',
		running: 'Production runs',
		shutdown: 'Planned shutdown',
		cleaning: 'Cleaning'
	},
	states: { requested: 'Asked for', granted: 'Granted', withdrawn: 'Withdrawn' },
	fields: {
		asset: { label: 'Machine or place', hint: 'A line gives away all its machines.' },
		type: { label: 'What is said' },
		from: { label: 'From' },
		to: { label: 'To' },
		state: { label: 'Agreed' },
		reason: { label: 'Why' }
	},
	page: {
		title: 'Production windows',
		add: 'Add a window',
		empty: 'No windows yet',
		what: 'When production gives a machine away. Planned work that needs the machine to stand goes into the first one that is long enough.',
		how: 'Say which machine or line, and from when to when. Open work finds it on its page, work to come by itself.'
	}
};
