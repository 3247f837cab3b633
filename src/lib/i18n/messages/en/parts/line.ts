import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Words of the machines of a line, as whoever works there sees them. */
export const line = {
	which: 'Line or area',
	show: 'Show only',
	troubled: (machines: string) => `Not running well: ${machines}`,
	reported: (machines: string) => `Something reported: ${machines}`,
	states: { running: 'Runs', degraded: 'Runs worse', stopped: 'Stands still', 'out-of-use': 'Out of use' },
	since: (state: string, time: string) => `${state} since ${time}`,
	unsafe: 'Unsafe',
	open: (items: number) => count(items, { one: '# reported', other: '# reported' }),
	who: {
		working: (names: string) => `Working on it: ${names}`,
		has: (name: string) => `${name} has it`,
		waits: (name: string) => `Goes to ${name}; not looked at yet`,
		nobody: 'Nobody has looked at it yet'
	},
	nothingAt: 'Nothing is reported here.',
	reportHere: 'Report a problem here',
	reportElse: 'Report something else here',
	toMachine: 'All about this machine',
	nothing: 'Nothing here',
	nothingWhat: 'No machine of this line fits what you chose above.',
	cut: 'More machines belong here. Choose one line to see all of them.',
	none: {
		empty: 'No machines on this line yet',
		what: 'Each machine of your line appears here with how it is, what is reported and who is on it, also without a network.',
		first: 'Choose another line above, or ask for the machines to be entered.'
	},
	care: 'Rounds and cleaning',
	mine: {
		title: 'What became of my reports',
		because: (reason: string) => `Reason: ${reason}`,
		together: 'Goes on in another report of the same fault',
		asked: 'You are asked:',
		answer: 'Answer'
	}
};
