/** Making somebody who left anonymous. */
export const anonymise = {
	begin: 'Make anonymous …',
	ask: (name: string) => `Make ${name} anonymous?`,
	/** Takes the place of the name, with a code behind it. */
	word: 'Former colleague',
	what: 'On the server and on all devices, “Former colleague” and a code take the place of the name. Number, company, skills and the names of their devices are deleted, as are password, PIN and badge. Absences are put away. What they did and how long it took stays, under the new name.',
	stays: 'What others wrote about them, photos, signatures and earlier backups stay as they are.',
	forever: 'Nobody can undo this.',
	typeName: 'To confirm, type the name',
	otherName: 'This is not the name that stands above.',
	confirm: 'Make anonymous for good',
	leaveIt: 'Leave it as it is',
	done: 'Made anonymous'
};
