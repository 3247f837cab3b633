/** Lists of the site that have a page of their own in administration. */
export const families = {
	teams: {
		members: (count: string) => `Members: ${count}`,
		fields: {
			name: { label: 'Name' },
			code: { label: 'Short name' },
			members: { label: 'Members' },
			lead: { label: 'Led by' },
			onCall: {
				label: 'On call',
				hint: 'Called one after the other, in this order, when nobody looks at what stands or is unsafe: of them, who is on shift.'
			},
			areas: { label: 'Looks after', hint: 'Areas, lines or machines.' }
		},
		page: {
			title: 'Teams',
			add: 'Add a team',
			empty: 'No teams yet',
			what: 'Work can be given to a team, and whoever has time takes it.',
			how: 'First add the people, then put them together here.'
		}
	},
	skills: {
		certificate: 'with certificate',
		months: (months: string) => `valid for ${months} months`,
		holders: 'Who has it',
		nobody: 'Nobody yet. Skills are given to people under People.',
		forGood: 'for good',
		until: (day: string) => `until ${day}`,
		runsOut: (day: string) => `Runs out on ${day}`,
		ranOut: (day: string) => `Ran out on ${day}`,
		fields: {
			name: { label: 'Name' },
			code: { label: 'Short name' },
			certificate: { label: 'Needs a certificate' },
			validMonths: { label: 'Valid for', hint: 'Empty: it does not run out.' }
		},
		page: {
			title: 'Skills',
			add: 'Add a skill',
			empty: 'No skills yet',
			what: 'What some work asks for: welding, driving a forklift, work on electrical parts.',
			how: 'Add a skill, then give it to people under People.'
		}
	},
	shifts: {
		cycle: (days: string, turns: string) => `Cycle of ${days} days, turns: ${turns}`,
		preview: 'The next 14 days',
		free: 'free',
		fields: {
			name: { label: 'Name' },
			code: { label: 'Short name' },
			cycleDays: { label: 'Repeats after', hint: 'A week has 7 days; three crews usually have 21.' },
			anchor: { label: 'First day of a cycle' },
			turns: {
				label: 'Turns',
				hint: 'An end before the beginning is on the next day. All times are those of the site.'
			},
			breakMinutes: { label: 'Break in each turn' }
		},
		page: {
			title: 'Shifts',
			add: 'Add a shift',
			empty: 'No shifts yet',
			what: 'When people work, so that planning knows who is there.',
			how: 'Add a shift, then give it to people under People.'
		}
	},
	away: {
		now: 'now',
		fields: {
			person: { label: 'Who' },
			type: { label: 'What for', hint: 'Never a medical reason: colleagues see this.' },
			from: { label: 'First day' },
			to: { label: 'Last day' },
			minutesPerDay: { label: 'Only part of each day', hint: 'Empty: the whole day.' }
		},
		page: {
			title: 'Absences',
			add: 'Add an absence',
			empty: 'Nobody is away',
			what: 'Holidays, training and other duties, so that nobody is given work while away.',
			how: 'First add the people of the site, then say here when they are away.'
		}
	}
};
