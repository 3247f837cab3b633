import type { Parts } from '../../parts.ts';

export const machine: Parts['machine'] = {
	states: { running: 'Läuft', degraded: 'Läuft schlechter', stopped: 'Steht', 'out-of-use': 'Außer Betrieb' },
	since: (when) => `seit ${when}`,
	kinds: {
		site: 'Standort',
		area: 'Bereich',
		line: 'Linie',
		machine: 'Maschine',
		component: 'Baugruppe',
		tool: 'Werkzeug',
		vehicle: 'Fahrzeug'
	},
	list: 'Maschinen',
	up: (name) => `Zurück zu ${name}`,
	top: 'Zurück nach oben',
	path: 'Wozu sie gehört',
	report: 'Hier ein Problem melden',
	start: {
		open: 'Hier einen Auftrag beginnen',
		title: (name) => `Auftrag an ${name} beginnen`,
		what: 'Was Sie tun',
		now: 'Jetzt beginnen',
		need: 'Geben Sie an, was Sie tun.'
	},
	openWork: 'Offene Arbeit',
	nothingOpen: 'An dieser Maschine ist nichts offen.',
	inside: 'Darin',
	facts: 'Angaben',
	maker: 'Hersteller',
	model: 'Typ',
	serial: 'Seriennummer',
	criticality: 'Kritikalität',
	class: 'Maschinenklasse',
	permit: 'Braucht eine Arbeitserlaubnis',
	search: 'Nach Nummer oder Name suchen',
	found: (count) => `Gefunden: ${count}`,
	foundNone: 'Keine Maschine auf diesem Gerät heißt so oder hat diese Nummer.',
	searchHint: 'Mindestens zwei Zeichen der Nummer oder des Namens.',
	none: {
		empty: 'Noch keine Maschinen auf diesem Gerät',
		what: 'Hier steht künftig jede Maschine Ihres Bereichs mit Zustand, offenen Aufträgen, Historie, Ersatzteilen und Anleitungen, auch im Keller ohne WLAN.',
		first:
			'Die erste Maschine kommt aus der Anlagenliste des Werks. Ein gescanntes Etikett führt direkt zu seiner Maschine.'
	},
	tree: {
		open: (name) => `Inhalt von ${name} zeigen`,
		close: (name) => `Inhalt von ${name} verbergen`,
		level: (level) => `Ebene ${level}`,
		hint: 'Teil der Nummer oder des Namens. Die Liste zeigt, wohin alles gehört.'
	},
	whileItStands: 'Was geht, solange sie steht',
	labels: { print: 'Etiketten drucken', one: 'Etikett für diese Maschine', all: 'Etiketten für alles darin' },
	label: {
		title: (code) => `Maschine ${code}`,
		empty: 'Diese Maschine ist noch nicht auf diesem Gerät',
		what: (code) =>
			`Auf dem Etikett steht ${code}. Millwright öffnet Maschinen von diesem Gerät, ganz ohne Netz, und ${code} ist hier noch nicht angekommen.`,
		first:
			'Eine Störung lässt sich mit diesem Code trotzdem melden. Oder prüfen Sie den Code und geben ihn neu ein.',
		again: 'Anderen Code eingeben'
	}
};
