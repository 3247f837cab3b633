import type { Messages } from '../en.ts';

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

export const connection: Messages['connection'] = {
	lost: (since) =>
		`Der Server des Werks ist seit ${since} nicht erreichbar. Einfach weiterarbeiten: Was Sie eingeben, bleibt auf diesem Gerät.`,
	understood: 'Verstanden'
};
