export const app = { name: 'Millwright' };

export const nav = {
	label: 'Main menu',
	skip: 'Skip to the content',
	myWork: 'My work',
	line: 'My line',
	machines: 'Machines',
	scan: 'Scan',
	report: 'Report',
	more: 'More',
	search: 'Search',
	triage: 'New reports',
	backlog: 'Backlog',
	week: 'Week',
	attention: 'Attention',
	pm: 'PM',
	parts: 'Parts',
	numbers: 'Numbers',
	sent: 'Sent and unsent',
	settings: 'Settings',
	reportProblem: 'Report a problem',
	people: 'People',
	devices: 'Devices',
	admin: 'Administration',
	parked: 'Waiting for a decision'
};

export const connection = {
	asOf: (time: string) => `As of ${time}`,
	filling: {
		first: 'Your work is on its way to this device',
		rest: 'Your work is here; history is still coming'
	},
	shed: (until: string) =>
		`This device was short of room: what ended before ${until} is not on it any more. The server still has it.`,
	lost: (since: string) =>
		`The plant’s server has been out of reach since ${since}. Carry on: what you write is kept on this device.`,
	understood: 'Got it'
};

/** Where nobody is signed in, in the place of what needs somebody. */
export const signedOut = {
	title: 'Sign in to see your work',
	what: 'Your jobs, machines and reports are kept on this device for you, also without a network.',
	how: 'Your supervisor or administrator gives you a name and a password.',
	signIn: 'Sign in',
	unclaimed: 'Many people work on this device. Say who you are to see your work.',
	choose: 'Choose your name'
};
