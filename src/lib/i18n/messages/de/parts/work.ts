import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const work: Parts['work'] = {
	status: {
		requested: 'Gemeldet',
		approved: 'Freigegeben',
		planned: 'Geplant',
		scheduled: 'Eingeplant',
		'in-progress': 'In Arbeit',
		paused: 'Unterbrochen',
		done: 'Erledigt',
		rework: 'Nacharbeit',
		closed: 'Abgeschlossen',
		rejected: 'Abgelehnt',
		duplicate: 'Doppelt gemeldet',
		cancelled: 'Storniert'
	},
	kind: {
		repair: 'Reparatur',
		preventive: 'Wartung',
		inspection: 'Inspektion',
		round: 'Rundgang',
		cleaning: 'Reinigung',
		improvement: 'Verbesserung',
		audit: 'Auditmaßnahme',
		punch: 'Restpunkt',
		calibration: 'Kalibrierung',
		other: 'Sonstige Arbeit'
	},
	impact: {
		stopped: 'Maschine steht',
		degraded: 'Läuft schlechter',
		safety: 'Unsicher',
		quality: 'Schlechte Qualität',
		none: 'Keine Auswirkung auf die Produktion'
	},
	priority: { 1: 'Sofort', 2: 'Dringend', 3: 'Normal', 4: 'Wenn Zeit ist' },
	blocker: {
		parts: 'Wartet auf Ersatzteile',
		permit: 'Wartet auf Arbeitserlaubnis',
		isolation: 'Wartet auf Freischaltung',
		'production-window': 'Wartet auf die Produktion',
		people: 'Wartet auf Personal',
		contractor: 'Wartet auf Fremdfirma',
		tool: 'Wartet auf Werkzeug',
		information: 'Wartet auf Auskunft',
		approval: 'Wartet auf Freigabe',
		weather: 'Wartet auf das Wetter',
		work: 'Wartet auf einen anderen Auftrag'
	},
	blocked: 'Blockiert',
	ready: 'Bereit',
	called: 'Sie werden gerufen',
	timeRuns: 'Ihre Zeit läuft',
	overdue: (day) => `Überfällig seit ${day}`,
	dueToday: 'Heute fällig',
	due: (day) => `Fällig am ${day}`,
	noPlace: 'Ohne Maschine',
	minutes: (minutes) => `${minutes} min`,
	hours: (hours) => `${hours} Std.`,
	stops: (begun, all) => `${begun} von ${all} Stationen`,
	list: {
		label: 'Arbeit',
		best: 'Am besten als Nächstes',
		together: (group, n, all) => `Zusammen: ${group}, ${n} von ${all}`,
		whose: 'Wessen Arbeit',
		mine: 'Meine',
		team: 'Mein Team',
		all: 'Ganzer Standort',
		watched: 'Beobachtet',
		filters: 'Filter',
		kinds: 'Art der Arbeit',
		allKinds: 'Alle Arten',
		blockedOnly: 'Blockiert',
		count: (items) => count(items, { one: '# Auftrag', other: '# Aufträge' }),
		more: 'Weitere zeigen',
		nothingTitle: 'Hier ist nichts offen',
		nothingHere: 'Keine offene Arbeit passt zu dem, was oben gewählt ist.',
		showMine: 'Zeigen, was für mich ist',
		allDone: 'Für Sie ist nichts offen',
		allDoneWhat:
			'Was Ihnen oder Ihrem Team gehört, und was gemeldet und noch von niemandem übernommen ist, erscheint hier von selbst, das Dringendste zuerst.',
		firstOne: 'Der erste Auftrag entsteht aus einer Störmeldung an der Maschine oder aus einem Wartungsplan.'
	}
};
