import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** What went wrong quietly: one page for whoever looks after a site. */
export const attention = {
	intro:
		'What does not sort itself out: work that has not arrived, was refused, or was done or written twice.',
	notYours: 'This page is for supervisors',
	notYoursWhat:
		'Who looks after a site’s devices sees here what has not arrived and what was refused. Your own acts are under “Sent and unsent”.',
	asking: 'Asking the server…',
	never: 'The server does not answer, and has never told this device. Look again when you are online.',
	unsent: 'Unsent work',
	noUnsent: 'No device holds unsent work.',
	unsentSince: (acts: number, since: string) =>
		count(acts, { one: `# act waits on it since ${since}`, other: `# acts wait on it since ${since}` }),
	on: (device: string) => `What waits on ${device}`,
	waiting: (acts: number, since: string) =>
		count(acts, { one: `# act, since ${since}`, other: `# acts, since ${since}` }),
	untold: (acts: number) =>
		count(acts, { one: '# more that it said nothing about', other: '# more that it said nothing about' }),
	seen: (time: string) => `Last heard of ${time}`,
	silent: (device: string, time: string) => `${device} was last heard of ${time} and may hold more.`,
	lockedOut: 'Locked out',
	somebody: 'Somebody',
	elsewhere: 'on something new',
	refused: 'Refused',
	tickOff: 'Dealt with',
	tickedOff: 'Ticked off for you in this browser',
	putBack: 'Put back on the list',
	settled: (acts: number) => count(acts, { one: 'Show # ticked off', other: 'Show # ticked off' }),
	noRefused: 'In the last two weeks nothing was refused that is still open.',
	parked: 'Waiting for a decision',
	noParked: 'Nothing waits for a decision.',
	hidden: 'Something you may not see',
	decide: 'Decide',
	doneTwice: 'Done twice',
	noDoneTwice: 'No job was done twice.',
	twiceBy: (first: string, second: string) =>
		`${first} and ${second} finished it without knowing of each other. It counts once.`,
	alsoWrote: 'Also wrote',
	noAlsoWrote: 'Nobody’s words were overtaken.',
	wroteBy: (field: string, first: string, second: string) =>
		`About ${field}: what ${first} wrote holds, what ${second} wrote is kept.`,
	left: 'With somebody who has left',
	noLeft: 'No open work is with somebody who has left.',
	leftWith: (name: string) => `${name} has left. Give it to somebody.`
};
