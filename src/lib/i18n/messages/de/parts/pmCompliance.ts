import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const pmCompliance: Parts['pmCompliance'] = {
	shown: 'Was gezählt wird',
	shows: { occurrences: 'Pünktliche Termine', weeks: 'Pläne der Wochen' },
	weeks: {
		title: (n, day) => `Woche ${n}, ab ${day}`,
		how: 'Von den Aufträgen, die für eine Woche geplant waren, als sie festgelegt wurde: wie viele in dieser Woche erledigt wurden, an welchem ihrer Tage, ist gleich. Später Geplantes ändert nichts daran. Rundgänge und Reinigung zählen nicht als dazwischengekommen.',
		nothing: 'Noch ist keine Woche festgelegt',
		nothingWhat:
			'Wenn eine Woche beginnt, wird festgehalten, was für sie geplant ist. Von da an steht hier, wie viel davon erledigt wurde.',
		of: (done, all) => `${done} von ${all} Aufträgen in der Woche erledigt`,
		empty: 'Für diese Woche war nichts geplant',
		running: 'Die Woche ist noch nicht vorbei: bis jetzt.',
		hours: (percent) => `Nach geschätzten Stunden: ${percent} %`,
		brokenIn: (n) => `Erledigt, ohne im Plan zu stehen: ${n}`,
		unknown: (n) => `Nicht auf diesem Gerät und nicht gezählt: ${n}`,
		show: (n) => count(n, { one: '# Auftrag zeigen', other: '# Aufträge zeigen' }),
		planned: (day) => `geplant ${day}`,
		done: (day) => `erledigt ${day}`,
		notHere: 'Ein Auftrag, der nicht auf diesem Gerät ist',
		brokeIn: 'Kam dazwischen',
		verdicts: {
			'as-planned': 'An seinem Tag erledigt',
			'other-day': 'In der Woche erledigt',
			earlier: 'Vor der Woche erledigt',
			later: 'Nach der Woche erledigt',
			moved: 'Aus der Woche verschoben',
			dropped: 'Storniert',
			'not-done': 'Nicht erledigt',
			waiting: 'Kommt noch',
			unknown: 'Hier nicht bekannt'
		}
	},
	policy: 'Rechtzeitig heißt',
	policies: {
		'by-date': 'An seinem Tag',
		'plus-day': 'Bis zum Tag danach',
		interval: 'Ein Fünftel des Abstands',
		tenth: 'Ein Zehntel des Abstands'
	},
	policyHints: {
		'by-date': 'Nicht später als der Tag selbst.',
		'plus-day': 'Der Tag selbst und einer mehr.',
		interval: 'Ein Fünftel des Abstands später, höchstens 28 Tage.',
		tenth: 'Ein Zehntel des Abstands, später oder früher; mindestens ein Tag.'
	},
	ours: 'Die Regel dieses Standorts.',
	period: 'Zeitraum',
	months: (n) => count(n, { one: '# Monat', other: '# Monate' }),
	by: 'Aufgeteilt nach',
	groups: { month: 'Monaten', plan: 'Plänen', place: 'Orten' },
	all: 'Alles zusammen',
	gap: (days, planned) =>
		`Längste Zeit zwischen zwei Erledigungen: ${count(days, { one: '# Tag', other: '# Tage' })}, geplant ${planned}`,
	nothing: 'Noch nichts zu beurteilen',
	nothingWhat: 'Beurteilt wird, sobald die Zeit verstrichen ist, nach dem Tag der Fälligkeit.',
	percent: (percent) => `${percent} %`,
	of: (inTime, all) => `${inTime} von ${all} rechtzeitig`,
	cohort:
		'Gezählt wird, was fällig wurde und dessen Zeit verstrichen ist. Ausgelassenes und Versäumtes zählt dagegen, mit einem größeren Auftrag Erledigtes dafür.',
	show: (n) => count(n, { one: '# Fälligkeit zeigen', other: '# Fälligkeiten zeigen' }),
	verdicts: {
		'on-time': 'Rechtzeitig',
		early: 'Zu früh',
		late: 'Zu spät',
		'not-done': 'Nicht erledigt',
		undecided: 'Unentschieden',
		excluded: 'Nicht gezählt'
	},
	outcomes: {
		done: 'erledigt',
		satisfied: 'mit anderem erledigt',
		missed: 'versäumt',
		skipped: 'ausgelassen',
		cancelled: 'storniert',
		open: 'offen'
	},
	due: (day) => `fällig ${day}`,
	done: (day) => `erledigt ${day}`,
	more: 'Mehr zeigen'
};
