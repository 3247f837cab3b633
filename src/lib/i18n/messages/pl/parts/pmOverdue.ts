import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

export const pmOverdue: Parts['pmOverdue'] = {
	title: 'Zaległe',
	none: 'Nic nie zalega',
	noneWhat: 'Tu jest to, czego chcą plany, a co jest spóźnione, wraz z tym, na co czeka.',
	late: (n) =>
		count(n, {
			one: '# dzień spóźnienia',
			few: '# dni spóźnienia',
			many: '# dni spóźnienia',
			other: '# dnia spóźnienia'
		}),
	since: (day) => `od ${day}`,
	because: {
		'not-opened': 'Jeszcze bez zlecenia',
		nobody: 'Nikt tego nie wziął',
		'not-begun': 'Nierozpoczęte',
		begun: 'Rozpoczęte, nieskończone',
		paused: 'Wstrzymane'
	}
};
