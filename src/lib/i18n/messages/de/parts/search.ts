import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const search: Parts['search'] = {
	label: 'Was suchen Sie?',
	hint: 'Ein Code, ein Name oder ein paar Wörter. Ein Tippfehler schadet nicht.',
	found: (things) => count(things, { one: '# gefunden', other: '# gefunden' }),
	none: (text) => `Auf diesem Gerät passt nichts zu „${text}“.`,
	looking: 'Dieses Gerät wird noch durchgesehen: Gleich kann noch mehr kommen.',
	all: (things) => `Mehr zeigen: insgesamt ${things}`,
	fewer: 'Wieder alles zeigen',
	sorts: { asset: 'Maschinen und Orte', work: 'Aufträge', part: 'Ersatzteile', person: 'Personen' },
	jobsOf: 'Offene Aufträge',
	empty: {
		title: 'Alles an einer Stelle suchen',
		what: 'Maschinen, Aufträge, Ersatzteile und Personen auf diesem Gerät, auch ohne Netz.',
		how: 'Mit Strg+K kommen Sie von jeder Seite hierher, wo es eine Tastatur gibt.'
	}
};
