import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Permits and locks on a job. A record, never a switch: no word here calls a machine safe. */
export const gates = {
	title: 'Permits and locks',
	moreTitle: 'More permits and locks',
	record: 'This is the record, not the switch: try it at the machine.',
	old: 'Others may have changed it since. Try it at the machine.',
	ageUnknown: 'Nobody knows how old this is',
	shut: 'Work may not begin yet',
	onRecord: 'All that is asked for is on record',
	over: 'This job is over',
	cannotEnd: (locks: number) =>
		count(locks, {
			one: '# lock is on: until it is off, this job cannot be checked or closed.',
			other: '# locks are on: until they are off, this job cannot be checked or closed.'
		}),
	listed: (points: number) =>
		count(points, {
			one: 'This machine has # isolation point that is not on this job:',
			other: 'This machine has # isolation points that are not on this job:'
		}),
	takePoints: 'Lock the machine for this job',
	askPermit: 'Ask for a permit',
	addPoint: 'Add an isolation point',
	permit: {
		none: 'Not asked for yet',
		notNow: 'Not valid now',
		states: {
			requested: 'Asked for, not issued',
			issued: 'Issued, not accepted yet',
			accepted: 'Accepted',
			suspended: 'Stopped',
			'handed-back': 'Handed back',
			cancelled: 'Cancelled'
		},
		number: (number: string) => `Number ${number}`,
		from: (when: string) => `Valid from ${when}`,
		until: (when: string) => `Valid until ${when}`,
		issuedBy: (name: string, when: string) => `Issued by ${name}, ${when}`,
		heldBy: (name: string) => `Accepted by ${name}`,
		place: (text: string) => `Where: ${text}`,
		hazards: (text: string) => `Dangers: ${text}`,
		precautions: (text: string) => `Precautions: ${text}`,
		ask: 'Ask for this permit',
		issue: 'Issue the permit…',
		accept: 'Accept the permit',
		handBack: 'Hand the permit back',
		suspend: 'Stop the permit',
		way: 'Somebody with authority for permits issues it, on any device. Then work can begin.'
	},
	point: {
		open: 'No lock on',
		locked: 'Lock on, tried',
		notTried: 'Lock on, not tried yet',
		tried: (name: string, when: string) => `Tried by ${name}, ${when}`,
		you: 'You',
		lockOf: (name: string, number: string) => `${name}${number ? `: lock ${number}` : ': lock'}`,
		since: (when: string) => `on since ${when}`,
		unlock: 'Take my lock off',
		unlockThis: (device: string, number: string) => `Take my lock ${number} off ${device}`,
		hand: 'Hand my lock over',
		onlyTheirs: (name: string) => `Only ${name} takes it off, or hands it over to somebody.`,
		handed: (from: string, to: string, when: string) => `${from} handed it over to ${to}, ${when}`,
		taken: (name: string, when: string) => `${name} took a lock off, ${when}`,
		lock: 'Put my lock on',
		lockThis: (device: string) => `Put my lock on: ${device}`,
		try: 'I tried it: no energy',
		tryThis: (device: string) => `Tried, no energy: ${device}`
	},
	tag: {
		what: {
			lock: 'Put your own lock on first. Then scan or type the number on its tag.',
			try: 'Read the tag of each lock that hangs there, then try whether the energy is gone.',
			unlock: 'Read the tag of your lock, so that it is this one. Then take it off.'
		},
		field: 'Number on the tag',
		of: (name: string) => `Number on the tag of ${name}’s lock`,
		camera: 'Use the camera',
		hint: 'Scan it or type it, exactly as it stands there.',
		noNumber: (name: string) => `${name}’s lock was put on without a number.`,
		how: 'How did you try?',
		howHint: 'For example: pressed start, measured no voltage.',
		missing: 'Read the tag first.',
		other: 'This is not the tag that was entered here. Is it another lock?',
		save: { lock: 'My lock is on', try: 'Tried: the energy is gone', unlock: 'My lock is off' }
	},
	hand: {
		what: 'The lock stays on. From now on only the other person can take it off.',
		to: 'Who takes it over?',
		missing: 'Choose who takes it over.',
		save: 'Hand the lock over'
	},
	issue: {
		until: 'Valid until',
		past: 'The end must lie ahead.',
		number: 'Number of the permit',
		place: 'Where exactly',
		hazards: 'Dangers',
		precautions: 'Precautions',
		twoPeople: 'Whoever issues it does not accept it: a second person does.',
		save: 'Issue the permit'
	},
	stop: {
		what: 'Nobody may begin under it until it is issued again. Tell those who are working.',
		why: 'Why?',
		save: 'Stop the permit'
	},
	add: {
		permit: 'Kind of permit',
		device: 'Switch, valve or pin',
		deviceHint: 'As it is written on it: Q1, V12.',
		location: 'Where it is',
		energy: 'Energy',
		missing: 'This is needed.',
		ask: 'Ask for the permit',
		save: 'Add the point'
	},
	said: {
		asked: 'Permit asked for',
		issued: 'Permit issued',
		accepted: 'Permit accepted',
		handedBack: 'Permit handed back',
		stopped: 'Permit stopped',
		points: 'Isolation points are on the job',
		locked: 'Your lock is on record',
		tried: 'Tried: on record',
		unlocked: 'Your lock is off the record',
		handed: (name: string) => `Lock handed over to ${name}`
	}
};
