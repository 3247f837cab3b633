/** Who did what to a thing, from the server's log. */
export const history = {
	title: 'What happened to it, and who did it',
	open: 'Everything that was done',
	server: 'the server',
	somebody: 'Somebody you may not see',
	whose: (who: string, device: string) => `${who}, on ${device}`,
	knew: (when: string) => `on data from ${when}`,
	waiting: 'It waits for a supervisor’s decision.',
	notDone: (why: string) => `Not done: ${why}`,
	nothing: 'There is nothing to see here',
	nothingWhat: 'It is not there any more, or you may not see it.',
	offline:
		'The record lies on the server, which does not answer just now. What you see elsewhere in the app is still there.',
	again: 'Look again',
	asking: 'Looking…',
	empty: 'Nothing was recorded yet',
	emptyWhat: 'What is done to it from now on will be listed here.',
	more: 'Show earlier'
};
