import { pluralIn } from '../../../plural.ts';

const plural = pluralIn<'one'>('en');

/** Words for looking after the register of machines. */
export const managing = {
	menu: 'Look after it',
	name: 'Name',
	code: 'Code on the label',
	needed: 'This is needed.',
	notKept: 'It was not kept. Try again.',
	tooLate: 'It is too late to undo this.',
	edit: {
		open: 'Edit',
		title: (name: string) => `Edit ${name}`,
		codeHint: 'Labels that hang carry the old code. Bind the old label again when you change it.',
		description: 'Description',
		commissionedOn: 'In use since',
		warrantyUntil: 'Warranty until',
		now: 'Save',
		done: (name: string) => `${name} changed`
	},
	criticality: {
		title: 'How much hangs on it',
		inputs: {
			safety: 'Danger to people when it fails',
			production: 'Loss of production',
			quality: 'Loss of quality',
			redundancy: 'Nothing stands ready instead'
		},
		levels: ['none', 'little', 'noticeable', 'much', 'very much'],
		unanswered: 'Not answered',
		class: 'Class',
		classes: { A: 'A: most critical', B: 'B: critical', C: 'C: usual', D: 'D: least critical' },
		none: 'No class',
		proposed: (letter: string) => `The answers make it ${letter}. You may know better.`,
		answerAll: 'A class is proposed once all four are answered.'
	},
	own: { class: 'Class of machine', none: 'No class', hint: 'It says which further fields there are.' },
	ids: {
		title: 'Numbers in other systems',
		system: 'System',
		id: 'Number',
		add: 'Another number',
		takeOff: 'Remove',
		takeOffThis: (what: string) => `Remove ${what}`
	},
	tags: {
		open: 'Labels on it',
		title: (name: string) => `Labels on ${name}`,
		none: (code: string) =>
			`No further label. A label with the code ${code} is understood without being bound.`,
		another: 'Text of another label',
		hint: 'Exactly as it is on the label. It is easier to scan it and then put it on this machine.',
		bind: 'Put it on',
		bound: (name: string) => `Label put on ${name}`,
		takeOff: 'Take off',
		takeOffThis: (tag: string) => `Take off ${tag}`,
		takenOff: (name: string) => `Label taken off ${name}`,
		earlier: 'Earlier labels',
		fromTo: (from: string, to: string) => `${from} to ${to}`
	},
	entry: {
		change: 'Change',
		changeThis: (name: string) => `Change ${name}`,
		putAway: 'Put away',
		putAwayThis: (name: string) => `Put ${name} away`,
		away: 'Put away',
		back: 'Bring back',
		backThis: (name: string) => `Bring ${name} back`
	},
	meters: {
		open: 'Meters',
		title: (name: string) => `Meters of ${name}`,
		none: 'No meter yet. Plans and readings need one.',
		another: 'Another meter',
		add: 'Add the meter',
		done: (name: string) => `${name} set up`,
		fields: {
			name: 'What it is called',
			unit: 'Unit',
			type: 'How it counts',
			perDay: 'Expected rise each day',
			rollover: 'It starts over at',
			'warn.min': 'Warn below',
			'warn.max': 'Warn above',
			'fail.min': 'Too low below',
			'fail.max': 'Too high above'
		},
		types: { counter: 'It only rises: hours, strokes', gauge: 'It goes up and down: pressure, heat' }
	},
	isolation: {
		open: 'Isolation points',
		title: (name: string) => `Isolation points of ${name}`,
		none: 'No point yet. Say where this machine is cut off from energy.',
		another: 'Another point',
		add: 'Add the point',
		done: (name: string) => `${name} written down`,
		fields: {
			device: 'Switch, valve or pin',
			energy: 'Energy',
			location: 'Where it is',
			lockType: 'Kind of lock',
			verifyMethod: 'How one tries that the energy is gone',
			order: 'Order'
		}
	},
	add: {
		open: 'Add something inside',
		title: (name: string) => `New in ${name}`,
		kind: 'What it is',
		now: 'Add',
		done: (name: string) => `${name} added`
	},
	move: {
		open: 'Move to…',
		title: (name: string) => `Move ${name}`,
		what: 'Choose where it belongs.',
		along: (count: number) =>
			plural(count, {
				one: '# thing in it goes along. Choose where it belongs.',
				other: '# things in it go along. Choose where it belongs.'
			}),
		search: 'Part of the code or name',
		places: 'Places',
		none: 'No other place fits.',
		done: (name: string, place: string) => `${name} is in ${place} now`
	},
	clone: {
		open: 'Copy with what is inside',
		title: (name: string) => `Copy ${name}`,
		what: 'The copy stands in the same place. Labels, serial numbers and history are not copied.',
		withParts: (count: number) =>
			plural(count, { one: 'Also copy # thing inside', other: 'Also copy # things inside' }),
		codeOf: (name: string) => `Code: ${name}`,
		taken: 'Something at this site has this code already.',
		tooMany: (most: string) =>
			`There are more than ${most} things inside; only the machine itself is copied.`,
		now: 'Make the copy',
		done: (name: string) => `${name} copied`
	},
	retire: {
		open: 'Take out of service…',
		title: (name: string) => `Take ${name} out of service`,
		what: 'It leaves all lists. Its history stays, and it can be put back.',
		inside: (count: number) =>
			plural(count, {
				one: '# thing in it is taken out of service too.',
				other: '# things in it are taken out of service too.'
			}),
		openWork: (count: number) =>
			plural(count, {
				one: '# job is still open here. It stays open, and its page says that the machine is gone.',
				other: '# jobs are still open here. They stay open, and their pages say that the machine is gone.'
			}),
		on: 'Last day',
		onHint: 'Today, if nothing is chosen.',
		reason: 'Reason',
		now: 'Take out of service',
		done: (name: string) => `${name} taken out of service`,
		back: 'Put back into service',
		isBack: (name: string) => `${name} is back in service`
	}
};
