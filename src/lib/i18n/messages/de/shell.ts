import { pluralIn } from '../../plural.ts';
import type { Messages } from '../en.ts';

const count = pluralIn<'one'>('de');

export const app: Messages['app'] = { name: 'Millwright' };

export const nav: Messages['nav'] = {
	label: 'Hauptmenü',
	skip: 'Zum Inhalt springen',
	myWork: 'Meine Aufträge',
	machines: 'Maschinen',
	scan: 'Scannen',
	report: 'Melden',
	more: 'Mehr',
	backlog: 'Arbeitsvorrat',
	pm: 'Wartung',
	parts: 'Ersatzteile',
	numbers: 'Kennzahlen',
	sent: 'Gesendet und offen',
	settings: 'Einstellungen'
};

export const sync: Messages['sync'] = {
	saved: (acts) =>
		count(acts, {
			one: '# Vorgang auf diesem Gerät gesichert',
			other: '# Vorgänge auf diesem Gerät gesichert'
		})
};

export const connection: Messages['connection'] = {
	lost: (since) =>
		`Der Server des Werks ist seit ${since} nicht erreichbar. Einfach weiterarbeiten: Was Sie eingeben, bleibt auf diesem Gerät.`,
	understood: 'Verstanden'
};
