/** How several are chosen out of a list. */
export const many = {
	none: 'None chosen',
	find: 'Find and add',
	add: (name: string) => `Add ${name}`,
	remove: 'take out',
	found: (count: string) => `Found: ${count}. Type more to narrow it down.`,
	nothing: 'Nothing found',
	nothingYet: 'There is nothing to choose from yet.'
};
