import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** What somebody did in a shift, to read, hand on or print. */
export const receipt = {
	title: 'Shift receipt',
	span: 'Since when',
	spans: { shift: 'This shift', day: 'Today', last: 'Last 24 hours' },
	since: (day: string, time: string) => `since ${time}, ${day}`,
	nothing: 'Nothing done yet',
	nothingWhat:
		'What you do on this device in this shift is listed here: what was sent, what waits, hours, parts and photos.',
	totals: 'Altogether',
	lines: 'What you did',
	something: 'Something not on this device',
	aPart: 'of a part',
	finished: 'finished',
	jobsDone: (jobs: number) => count(jobs, { one: '# job finished', other: '# jobs finished' }),
	booked: (hours: string) => `${hours} booked`,
	photos: (acts: number) => count(acts, { one: '# photo', other: '# photos' }),
	sent: (acts: number) => count(acts, { one: '# act sent', other: '# acts sent' }),
	waiting: (acts: number) => count(acts, { one: '# not sent yet', other: '# not sent yet' }),
	refused: (acts: number) =>
		count(acts, { one: '# refused: it needs you', other: '# refused: they need you' }),
	asKnown: 'As this device knows it. What is not sent yet goes out by itself.',
	share: 'Share',
	copy: 'Copy as text',
	save: 'Save as file',
	print: 'Print',
	copied: 'Copied',
	notCopied: 'It could not be copied. Save it as a file instead.'
};
