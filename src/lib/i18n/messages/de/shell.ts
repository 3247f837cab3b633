import type { Messages } from '../en.ts';

export const app: Messages['app'] = { name: 'Millwright' };

export const nav: Messages['nav'] = {
	label: 'Hauptmenü',
	skip: 'Zum Inhalt springen',
	myWork: 'Meine Aufträge',
	line: 'Meine Linie',
	machines: 'Maschinen',
	scan: 'Scannen',
	report: 'Melden',
	more: 'Mehr',
	search: 'Suchen',
	triage: 'Neue Meldungen',
	backlog: 'Arbeitsvorrat',
	week: 'Woche',
	attention: 'Klärungsbedarf',
	pm: 'Wartung',
	parts: 'Ersatzteile',
	numbers: 'Kennzahlen',
	sent: 'Gesendet und offen',
	settings: 'Einstellungen',
	reportProblem: 'Störung melden',
	people: 'Personen',
	devices: 'Geräte',
	admin: 'Verwaltung',
	parked: 'Wartet auf Entscheidung'
};

export const connection: Messages['connection'] = {
	asOf: (time) => `Stand ${time}`,
	filling: {
		first: 'Ihre Arbeit ist auf dem Weg auf dieses Gerät',
		rest: 'Ihre Arbeit ist da; die Historie kommt noch'
	},
	shed: (until) =>
		`Auf diesem Gerät war der Platz knapp: Was vor dem ${until} endete, ist nicht mehr darauf. Der Server hat es noch.`,
	lost: (since) =>
		`Der Server des Werks ist seit ${since} nicht erreichbar. Einfach weiterarbeiten: Was Sie eingeben, bleibt auf diesem Gerät.`,
	understood: 'Verstanden'
};

export const signedOut: Messages['signedOut'] = {
	title: 'Anmelden, um Ihre Aufträge zu sehen',
	what: 'Ihre Aufträge, Maschinen und Meldungen liegen für Sie auf diesem Gerät, auch ohne Netz.',
	how: 'Name und Kennwort bekommen Sie von Ihrer Leitung oder Verwaltung.',
	signIn: 'Anmelden',
	unclaimed: 'An diesem Gerät arbeiten viele. Sagen Sie, wer Sie sind, um Ihre Arbeit zu sehen.',
	choose: 'Namen wählen'
};
