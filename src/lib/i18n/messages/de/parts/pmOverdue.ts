import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const pmOverdue: Parts['pmOverdue'] = {
	title: 'Überfällig',
	none: 'Nichts ist überfällig',
	noneWhat: 'Was Pläne verlangen und zu spät ist, steht hier, mit dem, worauf es wartet.',
	late: (n) => count(n, { one: '# Tag zu spät', other: '# Tage zu spät' }),
	since: (day) => `seit ${day}`,
	because: {
		'not-opened': 'Noch kein Auftrag',
		nobody: 'Niemand hat es übernommen',
		'not-begun': 'Nicht begonnen',
		begun: 'Begonnen, nicht fertig',
		paused: 'Unterbrochen'
	}
};
