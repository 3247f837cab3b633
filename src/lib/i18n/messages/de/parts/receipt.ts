import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const receipt: Parts['receipt'] = {
	title: 'Schichtbeleg',
	span: 'Seit wann',
	spans: { shift: 'Diese Schicht', day: 'Heute', last: 'Letzte 24 Stunden' },
	since: (day, time) => `seit ${time}, ${day}`,
	nothing: 'Noch nichts getan',
	nothingWhat:
		'Was Sie in dieser Schicht auf diesem Gerät tun, steht hier: was gesendet ist, was wartet, Stunden, Teile und Fotos.',
	totals: 'Insgesamt',
	lines: 'Was Sie getan haben',
	something: 'Etwas, das nicht auf diesem Gerät ist',
	aPart: 'eines Teils',
	finished: 'erledigt',
	jobsDone: (jobs) => count(jobs, { one: '# Auftrag erledigt', other: '# Aufträge erledigt' }),
	booked: (hours) => `${hours} gebucht`,
	photos: (acts) => count(acts, { one: '# Foto', other: '# Fotos' }),
	sent: (acts) => count(acts, { one: '# Vorgang gesendet', other: '# Vorgänge gesendet' }),
	waiting: (acts) => count(acts, { one: '# noch nicht gesendet', other: '# noch nicht gesendet' }),
	refused: (acts) => count(acts, { one: '# abgelehnt: braucht Sie', other: '# abgelehnt: brauchen Sie' }),
	asKnown: 'So wie dieses Gerät es kennt. Was noch nicht gesendet ist, geht von selbst hinaus.',
	share: 'Teilen',
	copy: 'Als Text kopieren',
	save: 'Als Datei speichern',
	print: 'Drucken',
	copied: 'Kopiert',
	notCopied: 'Kopieren ging nicht. Speichern Sie es als Datei.'
};
