import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const plural = pluralIn<'one'>('de');

export const managing: Parts['managing'] = {
	menu: 'Verwalten',
	name: 'Name',
	code: 'Nummer auf dem Etikett',
	needed: 'Das wird gebraucht.',
	notKept: 'Es wurde nicht gespeichert. Versuchen Sie es noch einmal.',
	tooLate: 'Zum Zurücknehmen ist es zu spät.',
	edit: {
		open: 'Bearbeiten',
		title: (name) => `${name} bearbeiten`,
		codeHint:
			'Hängende Etiketten tragen die alte Nummer. Bringen Sie das alte Etikett wieder an, wenn Sie sie ändern.',
		description: 'Beschreibung',
		commissionedOn: 'In Betrieb seit',
		warrantyUntil: 'Garantie bis',
		now: 'Speichern',
		done: (name) => `${name} geändert`
	},
	criticality: {
		title: 'Was daran hängt',
		inputs: {
			safety: 'Gefahr für Menschen bei Ausfall',
			production: 'Verlust an Produktion',
			quality: 'Verlust an Qualität',
			redundancy: 'Kein Ersatz steht bereit'
		},
		levels: ['keine', 'wenig', 'spürbar', 'viel', 'sehr viel'],
		unanswered: 'Nicht beantwortet',
		class: 'Klasse',
		classes: { A: 'A: am kritischsten', B: 'B: kritisch', C: 'C: üblich', D: 'D: am wenigsten kritisch' },
		none: 'Keine Klasse',
		proposed: (letter) => `Aus den Antworten folgt ${letter}. Vielleicht wissen Sie es besser.`,
		answerAll: 'Eine Klasse wird vorgeschlagen, sobald alle vier beantwortet sind.'
	},
	own: { class: 'Maschinenklasse', none: 'Keine Klasse', hint: 'Sie sagt, welche Felder es noch gibt.' },
	ids: {
		title: 'Nummern in anderen Systemen',
		system: 'System',
		id: 'Nummer',
		add: 'Weitere Nummer',
		takeOff: 'Entfernen',
		takeOffThis: (what) => `${what} entfernen`
	},
	tags: {
		open: 'Etiketten daran',
		title: (name) => `Etiketten an ${name}`,
		none: (code) =>
			`Kein weiteres Etikett. Ein Etikett mit der Nummer ${code} wird verstanden, ohne dass es zugeordnet ist.`,
		another: 'Text eines weiteren Etiketts',
		hint: 'Genau wie auf dem Etikett. Einfacher: scannen und dann dieser Maschine zuordnen.',
		bind: 'Anbringen',
		bound: (name) => `Etikett an ${name} angebracht`,
		takeOff: 'Abnehmen',
		takeOffThis: (tag) => `${tag} abnehmen`,
		takenOff: (name) => `Etikett von ${name} abgenommen`,
		earlier: 'Frühere Etiketten',
		fromTo: (from, to) => `${from} bis ${to}`
	},
	entry: {
		change: 'Ändern',
		changeThis: (name) => `${name} ändern`,
		putAway: 'Weglegen',
		putAwayThis: (name) => `${name} weglegen`,
		away: 'Weggelegt',
		back: 'Zurückholen',
		backThis: (name) => `${name} zurückholen`
	},
	meters: {
		open: 'Zähler',
		title: (name) => `Zähler von ${name}`,
		none: 'Noch kein Zähler. Pläne und Ablesungen brauchen einen.',
		another: 'Weiterer Zähler',
		add: 'Zähler hinzufügen',
		done: (name) => `${name} eingerichtet`,
		fields: {
			name: 'Wie er heißt',
			unit: 'Einheit',
			type: 'Wie er zählt',
			perDay: 'Erwarteter Zuwachs am Tag',
			rollover: 'Er beginnt von vorn bei',
			'warn.min': 'Warnen unter',
			'warn.max': 'Warnen über',
			'fail.min': 'Zu niedrig unter',
			'fail.max': 'Zu hoch über'
		},
		types: { counter: 'Er steigt nur: Stunden, Hübe', gauge: 'Er geht auf und ab: Druck, Wärme' }
	},
	isolation: {
		open: 'Trennstellen',
		title: (name) => `Trennstellen von ${name}`,
		none: 'Noch keine Stelle. Schreiben Sie auf, wo diese Maschine von der Energie getrennt wird.',
		another: 'Weitere Trennstelle',
		add: 'Trennstelle hinzufügen',
		done: (name) => `${name} aufgeschrieben`,
		fields: {
			device: 'Schalter, Ventil oder Bolzen',
			energy: 'Energie',
			location: 'Wo es ist',
			lockType: 'Art des Schlosses',
			verifyMethod: 'Wie man prüft, dass keine Energie mehr da ist',
			order: 'Reihenfolge'
		}
	},
	add: {
		open: 'Etwas darin anlegen',
		title: (name) => `Neu in ${name}`,
		kind: 'Was es ist',
		now: 'Anlegen',
		done: (name) => `${name} angelegt`
	},
	move: {
		open: 'Verschieben nach …',
		title: (name) => `${name} verschieben`,
		what: 'Wählen Sie, wohin es gehört.',
		along: (count) =>
			plural(count, {
				one: '# Ding darin geht mit. Wählen Sie, wohin es gehört.',
				other: '# Dinge darin gehen mit. Wählen Sie, wohin es gehört.'
			}),
		search: 'Teil der Nummer oder des Namens',
		places: 'Orte',
		none: 'Kein anderer Ort passt.',
		done: (name, place) => `${name} gehört jetzt zu ${place}`
	},
	clone: {
		open: 'Mit Inhalt kopieren',
		title: (name) => `${name} kopieren`,
		what: 'Die Kopie steht am selben Ort. Etiketten, Seriennummern und Verlauf werden nicht kopiert.',
		withParts: (count) =>
			plural(count, { one: '# Ding darin mit kopieren', other: '# Dinge darin mit kopieren' }),
		codeOf: (name) => `Nummer: ${name}`,
		taken: 'Etwas an diesem Standort hat diese Nummer schon.',
		tooMany: (most) => `Darin sind mehr als ${most} Dinge; nur die Maschine selbst wird kopiert.`,
		now: 'Kopie anlegen',
		done: (name) => `${name} kopiert`
	},
	retire: {
		open: 'Außer Betrieb nehmen …',
		title: (name) => `${name} außer Betrieb nehmen`,
		what: 'Es verschwindet aus allen Listen. Der Verlauf bleibt, und es kann zurückgeholt werden.',
		inside: (count) =>
			plural(count, {
				one: '# Ding darin wird mit außer Betrieb genommen.',
				other: '# Dinge darin werden mit außer Betrieb genommen.'
			}),
		openWork: (count) =>
			plural(count, {
				one: '# Auftrag ist hier noch offen. Er bleibt offen und sagt, dass die Maschine außer Betrieb ist.',
				other:
					'# Aufträge sind hier noch offen. Sie bleiben offen und sagen, dass die Maschine außer Betrieb ist.'
			}),
		on: 'Letzter Tag',
		onHint: 'Heute, wenn nichts gewählt ist.',
		reason: 'Grund',
		now: 'Außer Betrieb nehmen',
		done: (name) => `${name} außer Betrieb genommen`,
		back: 'Wieder in Betrieb nehmen',
		isBack: (name) => `${name} ist wieder in Betrieb`
	}
};
