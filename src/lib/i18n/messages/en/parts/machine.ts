/** Words about machines and where they stand. */
export const machine = {
	states: { running: 'Runs', degraded: 'Runs worse', stopped: 'Stands still', 'out-of-use': 'Out of use' },
	since: (when: string) => `since ${when}`,
	kinds: {
		site: 'Site',
		area: 'Area',
		line: 'Line',
		machine: 'Machine',
		component: 'Component',
		tool: 'Tool',
		vehicle: 'Vehicle'
	},
	list: 'Machines',
	up: (name: string) => `Back to ${name}`,
	top: 'Back to the top',
	path: 'Where it belongs',
	report: 'Report a problem here',
	start: {
		open: 'Start a job here',
		title: (name: string) => `Start a job at ${name}`,
		what: 'What you do',
		now: 'Start now',
		need: 'Say what you do.'
	},
	openWork: 'Open work',
	nothingOpen: 'Nothing is open at this machine.',
	inside: 'Inside it',
	facts: 'About it',
	maker: 'Maker',
	model: 'Model',
	serial: 'Serial number',
	criticality: 'Criticality',
	class: 'Class of machine',
	permit: 'Needs a permit',
	search: 'Search by code or name',
	found: (count: string) => `Found: ${count}`,
	foundNone: 'No machine has this code or name on this device.',
	searchHint: 'At least two characters of the code or the name.',
	none: {
		empty: 'No machines on this device yet',
		what: 'Every machine of your area will be here with its state, open work, history, parts and manuals, also in the basement without Wi-Fi.',
		first: 'The first machine comes from the plant’s list. A label you scan leads straight to its machine.'
	},
	tree: {
		open: (name: string) => `Show what is in ${name}`,
		close: (name: string) => `Hide what is in ${name}`,
		level: (level: string) => `Level ${level}`,
		hint: 'Part of the code or name. The list shows where each one belongs.'
	},
	whileItStands: 'What can be done while it stands',
	labels: { print: 'Print labels', one: 'Label for this machine', all: 'Labels for everything in it' },
	label: {
		title: (code: string) => `Machine ${code}`,
		empty: 'This machine is not on this device yet',
		what: (code: string) =>
			`The label says ${code}. Millwright opens machines from this device, without a network, and ${code} has not arrived here yet.`,
		first: 'You can report a problem with this code all the same, or check the code and type it again.',
		again: 'Type another code'
	}
};
