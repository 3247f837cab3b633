import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const pm: Parts['pm'] = {
	title: 'Vorbeugende Instandhaltung',
	views: {
		plans: 'Pläne',
		calendar: 'Kalender',
		forecast: 'Stunden',
		overdue: 'Überfällig',
		compliance: 'Rechtzeitig',
		stop: 'Stillstand'
	},
	add: 'Neuer Plan',
	search: 'Plan oder Maschine suchen',
	foundNone: 'Kein Plan passt zu dem, was oben gewählt ist.',
	empty: 'Noch keine Wartungspläne',
	emptyWhat:
		'Ein Plan sagt, was an welchen Maschinen wie oft getan wird. Seine Aufträge kommen dann von selbst, rechtzeitig.',
	emptyHow:
		'Benennen, eine Maschine wählen, sagen wie oft. Das Formular zeigt sofort die nächsten zehn Tage.',
	emptyOthers: 'Planung, Leitung und Zuverlässigkeit schreiben Pläne.',
	notAllowed: 'Pläne schreiben hier andere',
	notAllowedWhat: 'Planung, Leitung und Zuverlässigkeit ändern sie. Sie sehen die Pläne und ihre Aufträge.',
	gone: 'Dieser Plan ist nicht auf diesem Gerät',
	goneWhat: 'Er ist vielleicht noch nicht da oder liegt außerhalb dessen, was Sie sehen dürfen.',
	states: { active: 'Läuft', paused: 'Ruht', ended: 'Beendet' },
	overdueOnly: 'Überfällig',
	restingOnly: 'Ruht oder beendet',
	noneOverdue: 'Nichts ist überfällig.',
	noMachine: 'Keine Maschine',
	noMachineWhat: 'Dieser Plan gilt für keine Maschine: Maschinen nennen oder sagen, woran man sie findet.',
	andOthers: (n) => count(n, { one: 'und # weitere', other: 'und # weitere' }),
	moreMachines: (n) => count(n, { one: '# weitere Maschine zeigen', other: '# weitere Maschinen zeigen' }),
	overdueCount: (n) => count(n, { one: '# überfällig', other: '# überfällig' }),
	openCount: (n) => count(n, { one: '# Auftrag offen', other: '# Aufträge offen' }),
	next: (day) => `Nächstes Mal ${day}`,
	nextToday: 'Nächstes Mal heute',
	tabs: { next: 'Als Nächstes', past: 'Bisher', edit: 'Ändern' },
	openNow: 'Offen',
	openLate: 'Überfällig',
	due: (day) => `fällig ${day}`,
	lateSince: (day) => `seit ${day}`,
	noDay: 'ohne Termin',
	toJob: (code) => `Zum Auftrag ${code}`,
	nextOne: 'Nächstes Mal:',
	thenNext: 'Danach:',
	atMachine: 'An der Maschine',
	atMeter: (value) => `bei ${value}`,
	reading: (value) => `Steht jetzt bei ${value}`,
	stale: 'Zähler lange nicht abgelesen',
	inWindow: (at) => `Im Produktionsfenster ab ${at}`,
	noWindow: (day) => `Kein Produktionsfenster bis ${day}`,
	byReadings: 'wenn die Ablesungen es verlangen',
	never: 'kein weiterer Tag',
	over: 'Dieser Plan ist beendet.',
	waits: 'Der nächste Auftrag wartet, bis dieser erledigt ist.',
	openEarly: 'Auftrag jetzt anlegen',
	way: (names) => `Der Weg: ${names}`,
	skip: {
		title: 'Dieses Mal auslassen',
		what: 'Es zählt als ausgelassen, das nächste Mal kommt an seinem Tag. Ihre Begründung bleibt dabei.',
		reason: 'Warum',
		missing: 'Bitte sagen, warum.',
		save: 'Auslassen'
	},
	count: {
		done: (n) => count(n, { one: '# erledigt', other: '# erledigt' }),
		missed: (n) => count(n, { one: '# versäumt', other: '# versäumt' }),
		skipped: (n) => count(n, { one: '# ausgelassen', other: '# ausgelassen' })
	},
	outcomes: {
		done: 'Erledigt',
		open: 'Offen',
		missed: 'Versäumt',
		skipped: 'Ausgelassen',
		satisfied: 'Mit anderem erledigt',
		cancelled: 'Storniert'
	},
	doneOn: (day) => `erledigt ${day}`,
	number: (n) => `Nr. ${n}`,
	doneWith: 'Auftrag, mit dem es erledigt wurde',
	showJob: 'Auftrag zeigen',
	showMore: 'Mehr zeigen',
	nothingYet: 'Aus diesem Plan ist noch nichts entstanden.',
	rest: 'Ruhen lassen oder beenden',
	restWhat: 'Solange er ruht, entstehen keine Aufträge. Offene Aufträge bleiben offen.',
	acts: { pause: 'Ruhen lassen', resume: 'Laufen lassen', end: 'Beenden' },
	said: {
		pause: 'Der Plan ruht',
		resume: 'Der Plan läuft',
		end: 'Der Plan ist beendet',
		opened: 'Auftrag angelegt',
		skipped: 'Ausgelassen'
	},
	notKept: 'Das konnte nicht behalten werden. Nichts ist verloren; gleich noch einmal versuchen.',
	tooLate: 'Zu spät zum Zurücknehmen: Es ist schon gesendet.'
};
