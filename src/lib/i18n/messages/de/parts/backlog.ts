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
	done: (count) => `Für ${count} erledigt`,
	notAll: (done, all, why) => `Für ${done} von ${all} erledigt. ${why}`
};
