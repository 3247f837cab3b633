/** What each screen says while it has nothing to show: what will be here, and how the first one comes about. */
export const screens = {
	notYet: 'This version shows where things will be. The work itself comes with the next versions.',
	parts: {
		empty: 'No parts yet',
		what: 'Spare parts with their bins, stock and every movement will be here. Issuing a part never waits for the network.',
		first: 'The first part comes from the storekeeper’s list or from a machine’s spare-part list.'
	}
};
