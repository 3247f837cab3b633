/** Words about machines and where they stand. */
export const machine = {
	states: { running: 'Runs', degraded: 'Runs worse', stopped: 'Stands still', 'out-of-use': 'Out of use' },
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
	openWork: 'Open work',
	nothingOpen: 'Nothing is open at this machine.',
	inside: 'Inside it',
	facts: 'About it',
	maker: 'Maker',
	model: 'Model',
	serial: 'Serial number',
	criticality: 'Criticality',
	permit: 'Needs a permit',
	search: 'Search by code or name',
	found: (count: string) => `Found: ${count}`,
	foundNone: 'No machine has this code or name on this device.',
	searchHint: 'At least two characters of the code or the name.'
};
