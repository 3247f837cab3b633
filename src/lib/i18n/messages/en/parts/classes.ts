/** Classes of machines and the fields they are given. */
export const classes = {
	fields: {
		name: { label: 'Name' },
		code: { label: 'Short name' },
		fields: { label: 'Fields', hint: 'What is asked of machines of this class.' }
	},
	page: {
		title: 'Classes of machines',
		add: 'Add a class',
		empty: 'No classes yet',
		what: 'Pumps have a head, doors a fire rating: a class says what its machines are asked.',
		how: 'Add a class with its fields, then choose it in the form of a machine.'
	},
	field: {
		nth: (n: string) => `Field ${n}`,
		name: 'What it is called',
		type: 'What it takes',
		types: {
			text: 'Text',
			number: 'Number',
			date: 'Day',
			choice: 'One of a list',
			'yes-no': 'Yes or no'
		},
		unit: 'Unit',
		choices: 'To choose from',
		choicesHint: 'One in each line.',
		required: 'Has to be filled in',
		add: 'Add a field',
		earlier: (field: string) => `Earlier: ${field}`,
		away: (field: string) => `Put away: ${field}`,
		back: (field: string) => `Bring back: ${field}`
	}
};
