/** What a site demands and allows, in plain words. */
export const rules = {
	what: 'Each rule holds for the whole site and for every device as soon as it hears of it. Only what you change here is kept.',
	priorities: { '1': 'Now', '2': 'Urgent', '3': 'Normal', '4': 'When there is time' },
	impacts: {
		stopped: 'It stopped',
		degraded: 'It runs worse',
		safety: 'It is unsafe',
		quality: 'It makes bad product',
		none: 'Nothing yet'
	},
	verify: { never: 'Never', critical: 'On critical machines and safety work', always: 'Always' },
	onTimes: {
		'by-date': 'Done by its day',
		'plus-day': 'Done by the day after',
		interval: 'Done within a fifth of its interval, at most 28 days later'
	},
	insidePlanned: { loss: 'It counts as a loss', excluded: 'It does not count' },
	weekTime: { day: 'Weekday', time: 'Time' },
	fields: {
		requestWithoutLogin: {
			section: 'Reports',
			label: 'Report on shared devices without a name',
			hint: 'Whoever stands at the line reports without choosing a name first.',
			usual: 'no'
		},
		approvalNeeded: {
			label: 'Reports wait until somebody approves them',
			hint: 'No: a report is work at once.',
			usual: 'yes'
		},
		responseMinutes: {
			label: 'Somebody should be there within',
			hint: 'By priority. Where something is unsafe or stands still and nobody has looked at it in this time, the next person at work is called.',
			usual: '15 min, 1 h, 4 h, 8 h'
		},
		failureCodeFor: {
			section: 'Doing and closing work',
			label: 'Ask what failed when',
			hint: 'Without it such a repair cannot be finished.',
			usual: 'never'
		},
		signatureFor: {
			label: 'Ask for a signature on',
			hint: 'Whoever did such work signs before it is done.',
			usual: 'never'
		},
		verifyFor: {
			label: 'A second person looks at it',
			hint: 'Four eyes before a job is closed.',
			usual: 'on critical machines and safety work'
		},
		closeWhenDone: {
			label: 'Close work as soon as it is done',
			hint: 'Where no second person has to look at it.',
			usual: 'no'
		},
		lockMinutes: {
			section: 'Devices',
			label: 'A shared device locks after',
			hint: 'Counted from the last touch; then the next person chooses a name.',
			usual: '5 minutes'
		},
		offlineDays: {
			label: 'A device works without the server for',
			hint: 'Then it locks with its unsent work, until it reaches the server again.',
			usual: '60 days'
		},
		deviceMonths: {
			label: 'Devices keep closed work for',
			hint: 'Open work, machines and people are always there. Older history stays on the server.',
			usual: '24 months'
		},
		onTime: {
			section: 'Counting',
			label: 'Planned maintenance is on time when',
			hint: '“On time” at the plans is counted by it.'
		},
		weekFixed: {
			label: 'The plan of a week is fixed on',
			hint: 'By what is planned then the week is measured: see the week, and “On time” at the plans.',
			usual: 'Monday, 06:00'
		},
		pmInsidePlanned: {
			label: 'Maintenance within planned stops',
			hint: 'Kept for the numbers to come; nothing counts by it yet.'
		},
		repeatDays: {
			label: 'A failure counts as the same one again within',
			hint: 'Kept for the numbers to come; nothing counts by it yet.'
		}
	}
};
