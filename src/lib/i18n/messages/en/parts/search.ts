import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** Words of the search over everything on a device. */
export const search = {
	label: 'What are you looking for?',
	hint: 'A code, a name, or a few words. A slip of the finger does no harm.',
	found: (things: number) => count(things, { one: '# found', other: '# found' }),
	none: (text: string) => `Nothing on this device fits “${text}”.`,
	looking: 'This device is still being looked through: there may be more in a moment.',
	all: (things: string) => `Show more: ${things} in all`,
	fewer: 'Show everything again',
	sorts: { asset: 'Machines and places', work: 'Jobs', part: 'Parts', person: 'People' },
	jobsOf: 'Open jobs',
	empty: {
		title: 'One place to look in',
		what: 'Machines, jobs, parts and people on this device, also without a network.',
		how: 'Ctrl+K brings you here from any page that has a keyboard.'
	}
};
