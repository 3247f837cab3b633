/** One's own work in other calendars. */
export const pmSubscribe = {
	title: 'In your own calendar',
	what: 'Your phone’s or computer’s calendar shows your work, or a team’s, by an address that it asks now and then. This needs the network.',
	whose: 'Whose work',
	mine: 'Mine',
	otherTeam: 'A team',
	make: 'Make an address',
	have: 'Your addresses',
	since: (day: string) => `since ${day}`,
	used: (day: string) => `last read ${day}`,
	unused: 'never read',
	end: 'End it',
	fresh: 'The new address',
	once: 'It is shown this once. Whoever has it can read this calendar.',
	how: 'In the calendar program it is called “subscribe by address” or “from the internet”. It shows open work by day, with its place, and nothing of what it costs. Ended here, it is not there any more.',
	copy: 'Copy',
	copied: 'Copied',
	kept: 'I have it'
};
