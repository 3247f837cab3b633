import { many } from '../many.ts';

/** What belongs to a machine: parts, papers and pictures, costs. */
export const belongings = {
	permitHint: 'Without these nobody begins to work here.',
	meters: {
		readThis: (name: string) => `Reading of ${name}`,
		value: 'What it says',
		before: (value: string) => `Last: ${value}`,
		need: 'Say what it says.',
		save: 'Write it down',
		done: (name: string) => `${name} written down`,
		stands: { warn: 'Beyond the warning', fail: 'Too low or too high' }
	},
	parts: {
		open: 'Spare parts',
		title: 'Spare parts',
		of: (name: string) => `Spare parts of ${name}`,
		notHere: 'A part that is not on this device',
		needs: (count: string) => `needed: ${count}`,
		nowhere: 'Not in any store',
		search: 'Add a part: code or name',
		foundNone: 'No part is called like that.',
		found: (count: string) => `Found: ${count}`,
		add: 'Add',
		addThis: (name: string) => `Add ${name}`,
		added: (name: string) => `${name} is listed`,
		changed: (name: string) => `${name} changed`,
		takenOff: (name: string) => `${name} taken off the list`,
		listed: 'On the list',
		none: 'No spare part yet.',
		quantity: 'How many are in it',
		position: 'Where in it',
		takeOff: 'Take off',
		takeOffThis: (name: string) => `Take ${name} off the list`
	},
	manuals: {
		open: 'Manuals and photos',
		title: 'Manuals and photos',
		of: (name: string) => `Manuals and photos of ${name}`,
		keep: 'Keep on this device',
		keepHint:
			'They stay here without a network. Those of the machines you have work at, and of your line, come by themselves.',
		show: (title: string) => `Show ${title}`,
		fetch: (title: string) => `Fetch ${title}`,
		save: (title: string) => `Save ${title}`,
		undecodable: 'This browser cannot show it.',
		elsewhere: 'Elsewhere',
		none: 'Nothing yet.',
		another: 'Another one',
		choose: 'Choose a file',
		chosen: (name: string) => `Chosen: ${name}`,
		chooseFirst: 'Choose a file first.',
		called: 'What it is called',
		type: 'What it is',
		types: {
			manual: 'Manual',
			photo: 'Photo',
			drawing: 'Drawing',
			certificate: 'Certificate',
			other: 'Something else'
		},
		sentLater: 'It is kept on this device at once, and sent when there is a network.',
		add: 'Add',
		keeping: 'Keeping it…',
		added: (title: string) => `${title} added`,
		takeOff: 'Take off',
		takeOffThis: (title: string) => `Take off ${title}`,
		takenOff: (title: string) => `${title} taken off`,
		away: {
			asking: 'It is being fetched…',
			coming: 'It has not been sent to the server yet.',
			unreachable: 'It is not on this device, and the server cannot be reached.',
			damaged: 'What came is damaged. It is asked for again.'
		}
	},
	costs: {
		open: 'Costs',
		title: 'Costs',
		of: (name: string) => `Costs of ${name}`,
		who: 'Seen by supervisors, reliability engineers and administrators only.',
		done: (name: string) => `Costs of ${name} changed`,
		fields: {
			replacementValue: 'A new one costs',
			downtimePerHour: 'An hour of standstill costs',
			boughtFor: 'Bought for',
			boughtOn: 'Bought on',
			costCentre: 'Cost centre'
		}
	},
	many
};
