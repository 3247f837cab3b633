import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Words of a report from the floor. */
export const reporting = {
	which: 'Which machine?',
	other: 'Another machine',
	already: 'Already reported here',
	meToo: 'Still there',
	worse: 'It is worse',
	others: (people: number) =>
		count(people, { one: '# colleague says so too', other: '# colleagues say so too' }),
	youSaid: (time: string) => `You said so: ${time}`,
	see: 'What do you see?',
	seeHint: 'One short sentence: “Leaks oil under the drive”.',
	saidBefore: 'Said before of machines like this',
	sayMore: 'Add a voice note or photos',
	more: 'Anything else',
	how: 'How bad is it?',
	impacts: {
		stopped: 'It has stopped',
		safety: 'It is unsafe',
		degraded: 'It runs worse',
		quality: 'Bad product',
		none: 'It still runs normally'
	},
	photos: 'Photos of it',
	send: 'Report it',
	missingMachine: 'Choose the machine first.',
	missingWords: 'Write what you see first.',
	missingImpact: 'Say how bad it is.',
	doneTitle: 'Reported',
	done: (code: string, machine: string) =>
		`${code} for ${machine} is saved on this device and goes to your supervisor by itself.`,
	again: 'Report another one',
	openIt: 'Open the report',
	kept: 'What you typed is kept on this device',
	noMachines: 'Machines have not arrived on this device yet.',
	withoutMachine: 'Report without a machine',
	onLabel: (code: string) => `Machine on the label: ${code}`
};
