import type { Parts } from '../../parts.ts';

export const backlog: Parts['backlog'] = {
	label: 'Alle offenen Aufträge',
	columns: {
		code: 'Nummer',
		title: 'Arbeit',
		machine: 'Maschine',
		kind: 'Art',
		priority: 'Priorität',
		status: 'Stand',
		owner: 'Zuständig',
		due: 'Fällig',
		age: 'Alter',
		blocker: 'Wartet auf'
	},
	days: (days) => `${days} T`,
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
