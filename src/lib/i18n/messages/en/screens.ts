/** What each screen says while it has nothing to show: what will be here, and how the first one comes about. */
export const screens = {
	notYet: 'This version shows where things will be. The work itself comes with the next versions.',
	reportFirst: 'Report a problem',
	scanFirst: 'Scan a label',
	myWork: {
		empty: 'No work for you yet',
		what: 'Your jobs for today will be listed here: the most urgent first, with the machine, the place and the due time. They open without a network.',
		first: 'The first job comes from a report at a machine or from a planned service.'
	},
	machines: {
		empty: 'No machines on this device yet',
		what: 'Every machine of your area will be here with its state, open work, history, parts and manuals, also in the basement without Wi-Fi.',
		first: 'The first machine comes from the plant’s list. A label you scan leads straight to its machine.'
	},
	report: {
		empty: 'Nothing to report on yet',
		what: 'Here you will say what you see: choose the machine, tap a picture, say whether it has stopped or is unsafe, take a photo. Three taps, no password.',
		first: 'To report, this device needs to know your machines first.',
		machine: (code: string) => `Machine on the label: ${code}`
	},
	backlog: {
		empty: 'No open work yet',
		what: 'All open work will be here: new reports to decide on, what is planned, what is blocked and by what, and how long it has waited.',
		first: 'The first entry appears as soon as somebody reports a problem.'
	},
	pm: {
		title: 'Planned maintenance (PM)',
		empty: 'No maintenance plans yet',
		what: 'Services by date or by meter reading will be here, with a calendar, a forecast and what was done on time.',
		first: 'The first plan starts at a machine: what is done, how often, and who may do it.'
	},
	parts: {
		empty: 'No parts yet',
		what: 'Spare parts with their bins, stock and every movement will be here. Issuing a part never waits for the network.',
		first: 'The first part comes from the storekeeper’s list or from a machine’s spare-part list.'
	},
	numbers: {
		empty: 'Nothing to count yet',
		what: 'Availability, time to repair, time between failures and PM compliance will be here. Every number opens to the events behind it and says how it is counted.',
		first: 'The first number appears with the first finished job.'
	},
	scan: {
		code: 'Code on the label',
		hint: 'The code printed on the label, for example P-101. Capitals and spaces do not matter.',
		open: 'Open machine',
		missing: 'Type the code first.',
		camera:
			'Scanning with the camera comes with a later version. Your phone’s own camera app already opens labels that carry a Millwright address.'
	},
	label: {
		title: (code: string) => `Machine ${code}`,
		empty: 'This machine is not on this device yet',
		what: (code: string) =>
			`The label says ${code}. Millwright opens machines from this device, without a network, and ${code} has not arrived here yet.`,
		first: 'You can report a problem with this code all the same, or check the code and type it again.',
		again: 'Type another code'
	}
};
