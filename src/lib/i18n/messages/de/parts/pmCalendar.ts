import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const pmCalendar: Parts['pmCalendar'] = {
	span: 'Zeigen',
	spans: { month: 'Monat', quarter: 'Quartal', year: 'Jahr' },
	before: 'Zurück',
	after: 'Weiter',
	today: 'Heute',
	agenda: 'Vom gewählten Tag bis zum Ende der Woche',
	subscribe: 'Im eigenen Kalender',
	legend: 'Was die Zeichen heißen',
	more: (n) => count(n, { one: '# weiteren zeigen', other: '# weitere zeigen' }),
	nothing: 'An diesem Tag liegt nichts.',
	day: (day, n) => `${day}: ${count(n, { one: '# Eintrag', other: '# Einträge' })}`,
	is: {
		late: 'Überfällig',
		open: 'Offen',
		coming: 'Kommt noch',
		done: 'Erledigt',
		missed: 'Versäumt',
		skipped: 'Ausgelassen'
	},
	dueOther: (day) => `fällig ${day}`,
	toJob: 'Auftrag zeigen',
	toPlan: 'Plan zeigen',
	move: 'Verschieben',
	moving: {
		title: 'Auf einen anderen Tag verschieben',
		now: (day) => `Jetzt am ${day}`,
		to: 'Auf welchen Tag',
		sure: (from, to) => `Von ${from} auf ${to}. Wirklich?`,
		judged: (day) => `Es bleibt am ${day} fällig und wird danach beurteilt.`,
		opens: 'Sein Auftrag wird sofort angelegt, damit alle den neuen Tag sehen.',
		save: 'Verschieben',
		leave: 'So lassen'
	},
	opened: 'Auftrag angelegt',
	moved: 'Verschoben'
};
