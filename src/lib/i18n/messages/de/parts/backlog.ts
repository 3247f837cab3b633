import type { Parts } from '../../parts.ts';
import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('de');

export const backlog: Parts['backlog'] = {
	label: 'Alle offenen Aufträge',
	columns: {
		title: 'Arbeit',
		kind: 'Art',
		priority: 'Priorität',
		status: 'Stand',
		owner: 'Zuständig',
		due: 'Fällig',
		age: 'Alter',
		blocker: 'Wartet auf'
	},
	days: (days) => `${days} T`,
	count: (items) => count(items, { one: '# offener Auftrag', other: '# offene Aufträge' }),
	countOf: (shown, all) => `${shown} von ${all} offenen Aufträgen`,
	growing: 'Der Rest wird gelesen …',
	standing: 'Wie es steht',
	olderThan: (days) => `Älter als ${days} Tage`,
	olderCount: (jobs, days) => `${jobs} älter als ${days} T`,
	causeCount: (cause, jobs, days) => `${cause}: ${jobs}, längste ${days} T`,
	search: 'Suchen',
	look: 'Anzeigen als',
	table: 'Tabelle',
	board: {
		status: 'Tafel nach Stand',
		waiting: 'Tafel nach Wartegrund',
		owner: 'Tafel nach Person und Team',
		priority: 'Tafel nach Priorität'
	},
	whichColumn: 'Spalte',
	otherOwners: 'Alle anderen',
	column: (name, jobs) => `${name} (${jobs})`,
	filters: 'Filter',
	showAll: 'Alles zeigen',
	line: 'Linie oder Bereich',
	anyLine: 'Ganzer Standort',
	anybody: 'Alle',
	any: 'Alle',
	clears: 'Wer räumt es aus dem Weg',
	waiting: { any: 'Wartet auf etwas', nothing: 'Nichts im Weg' },
	dues: { overdue: 'Überfällig', undated: 'Ohne Termin' },
	busy: 'Wird gespeichert, eins nach dem anderen …',
	setPriority: 'Priorität …',
	setDue: {
		open: 'Termin …',
		title: (what) => `Bis wann? ${what}`,
		day: 'Fällig am',
		missing: 'Wählen Sie zuerst einen Tag.',
		none: 'Kein Termin',
		save: 'Termin setzen'
	},
	saved: {
		title: 'Gespeicherte Filter',
		save: 'Diesen Filter speichern …',
		what: 'Für Sie gespeichert, auf allen Ihren Geräten. Die Adresse dieser Seite zeigt anderen dasselbe.',
		name: 'Name',
		missing: 'Geben Sie zuerst einen Namen ein.',
		keep: 'Speichern',
		remove: (name) => `„${name}“ entfernen`
	},
	stale: {
		title: 'Vielleicht nicht auf dem neuesten Stand',
		seen: (device, when) => `${device} war zuletzt zu erreichen: ${when}.`,
		unsent: (acts) => count(acts, { one: 'Darauf wartete # Eintrag.', other: 'Darauf warteten # Einträge.' }),
		more: (devices) => count(devices, { one: 'Und # weiteres.', other: 'Und # weitere.' }),
		all: 'Alle Geräte',
		asOf: (when) => `Auskunft des Servers von ${when}.`
	},
	status: 'Stand',
	anyStatus: 'Alle offenen',
	chosen: 'Mit der Auswahl',
	decide: 'Entscheiden',
	assign: 'Zuweisen …',
	approve: 'Freigeben',
	reject: 'Ablehnen …',
	open: 'Öffnen',
	assignTitle: (what) => `Wer macht das? ${what}`,
	assignTo: 'Person oder Team',
	assignSave: 'Zuweisen',
	nobody: 'Wählen Sie zuerst jemanden.',
	chosenNone: 'Wählen Sie eine oder mehrere Zeilen, um sie zuzuweisen, freizugeben oder abzulehnen.',
	none: {
		empty: 'Noch keine offenen Aufträge',
		what: 'Hier steht künftig alles Offene: neue Meldungen zur Entscheidung, Geplantes, was wodurch blockiert ist und wie lange es schon wartet.',
		first: 'Der erste Eintrag erscheint, sobald jemand eine Störung meldet.'
	}
};
