import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const pmCompliance: Parts['pmCompliance'] = {
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
		cancelled: 'abgesagt',
		open: 'offen'
	},
	due: (day) => `fällig ${day}`,
	done: (day) => `erledigt ${day}`,
	more: 'Mehr zeigen'
};
