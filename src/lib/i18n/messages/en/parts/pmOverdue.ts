import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('en');

/** What is late, and why. */
export const pmOverdue = {
	title: 'Overdue',
	none: 'Nothing is overdue',
	noneWhat: 'What plans asked for and is late stands here, with what it waits for.',
	late: (n: number) => count(n, { one: '# day late', other: '# days late' }),
	since: (day: string) => `since ${day}`,
	because: {
		'not-opened': 'No job yet',
		nobody: 'Nobody has taken it',
		'not-begun': 'Not begun',
		begun: 'Begun, not finished',
		paused: 'Paused'
	}
};
