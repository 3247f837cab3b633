import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const daysOff: Parts['daysOff'] = {
	workdays: (days: string, exceptions: string) => `${days} · Ausnahmen: ${exceptions}`,
	page: {
		title: 'Arbeitstage',
		add: 'Kalender hinzufügen',
		empty: 'Noch kein Kalender',
		what: 'Pläne verschieben, was auf einen freien Tag fällt, und zählen ihren Vorlauf in Arbeitstagen. Ohne Kalender sind das Montag bis Freitag.',
		how: 'Legen Sie einen mit Ihren Arbeitstagen und Feiertagen an und wählen Sie ihn im Formular eines Plans.'
	},
	fields: {
		name: { label: 'Name' },
		workdays: {
			label: 'Übliche Arbeitstage',
			hint: 'Ein Eintrag für jeden Wochentag, oder für jede Schicht davon. Alle Zeiten sind die des Werks.'
		},
		exceptions: {
			label: 'Andere Tage',
			hint: 'Feiertage, Betriebsferien und Tage, an denen trotzdem gearbeitet wird.'
		}
	},
	weekday: 'Wochentag',
	off: 'Frei',
	worked: 'Arbeit',
	none: 'Noch keine',
	past: 'Frühere Tage',
	first: 'Erster Tag',
	last: 'Letzter Tag',
	lastHint: 'Leer: nur ein Tag.',
	kind: 'Was es ist',
	kinds: { off: 'Frei', worked: 'Trotzdem Arbeit' },
	add: 'Diese Tage hinzufügen',
	remove: 'Herausnehmen',
	most: 'Höchstens 1.000 Tage.',
	file: 'Aus einer Kalenderdatei (.ics)',
	fileHint: 'Ihre Tage werden freie Tage: dieses Jahr und die nächsten zwei.',
	fileTook: (n: number) =>
		count(n, { one: '# Tag aus der Datei übernommen.', other: '# Tage aus der Datei übernommen.' }),
	fileNone: 'In der Datei fanden sich keine Tage dieser Jahre.'
};
