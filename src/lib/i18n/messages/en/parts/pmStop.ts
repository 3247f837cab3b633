/** What can be done while a machine stands. */
export const pmStop = {
	title: 'While it stands',
	what: 'A machine stands, or production gives it away for a while: what can be done in that time.',
	which: 'Which machine',
	standing: 'Standing now',
	unknown: 'This machine is not on this device.',
	other: 'Another machine',
	when: 'When',
	now: 'Now',
	howLong: 'How long it stands',
	minutes: 'minutes',
	nothing: 'Nothing is open here, and nothing comes due in the next two months.',
	groups: { now: 'Can be done', perhaps: 'Perhaps', not: 'Not this time' },
	can: { now: 'Can be done', perhaps: 'Perhaps', not: 'Not now' },
	together: (minutes: string, there: string) => `One after the other ${minutes} minutes, of ${there}.`,
	due: (day: string) => `due ${day}`,
	toJob: 'Show the job',
	toPlan: 'Show the plan',
	why: {
		tooEarly: (day: string) => `Too early: not before ${day}`,
		tooLong: (length: string) => `Takes longer: ${length}`,
		noParts: (part: string, there: string, needed: string) =>
			`Part missing: ${part}, ${there} of ${needed} there`,
		stockUnsure: (part: string) => `Nobody knows for sure whether this part is there: ${part}`,
		noSkill: (skill: string) => `Nobody is there who can do it: ${skill}`,
		skillUnsure: (skill: string) => `Somebody can do it, but perhaps is not there: ${skill}`,
		lengthUnknown: 'Nobody said how long it takes',
		permitFirst: (permit: string) => `Needs a permit first: ${permit}`
	}
};
