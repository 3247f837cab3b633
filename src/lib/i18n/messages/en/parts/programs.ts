import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Keys for machines and programs. */
export const programs = {
	title: 'Keys for programs',
	what: 'A line control, an ERP or a script gets a name and rights of its own here. What it does stands in the log under that name.',
	add: 'Add a program',
	empty: 'No program has a key',
	emptyWhat: 'Each program that reads or reports by itself will be listed here with its keys.',
	notAllowed: 'Only administrators see this page.',
	name: 'What it is called',
	nameHint: 'For example: Line control press 3',
	role: 'What it may do',
	roleHint: 'No more than it needs. Administration is for people.',
	until: 'Last day',
	untilHint: 'Leave it empty if there is none.',
	make: 'Make the key',
	newKey: 'The new key',
	once: 'Copy it now: it is shown this once and lies nowhere, not even here.',
	how: 'The program sends it with each request: Authorization: Bearer and the key.',
	copy: 'Copy',
	copied: 'Copied',
	kept: 'I have it',
	rotate: 'To change a key without a gap: make another one, give it to the program, then end the old one.',
	more: 'Make another key',
	since: (time: string) => `Made ${time}`,
	used: (time: string) => `Last used ${time}`,
	neverUsed: 'Never used',
	end: 'End this key',
	endSure: 'End it for good',
	ended: (time: string) => `Ended ${time}`,
	ends: (day: string) => `until ${day}`,
	lockedOut: 'Locked out',
	count: (keys: number) => count(keys, { one: '# key', other: '# keys' })
};
