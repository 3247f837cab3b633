import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const gates: Parts['gates'] = {
	title: 'Erlaubnisse und Schlösser',
	moreTitle: 'Weitere Erlaubnisse und Schlösser',
	record: 'Das ist das Protokoll, nicht der Schalter: an der Maschine prüfen.',
	old: 'Andere können es seither geändert haben. An der Maschine prüfen.',
	ageUnknown: 'Niemand weiß, wie alt das ist',
	shut: 'Die Arbeit darf noch nicht beginnen',
	onRecord: 'Alles Geforderte ist eingetragen',
	over: 'Dieser Auftrag ist vorbei',
	cannotEnd: (locks) =>
		count(locks, {
			one: '# Schloss hängt noch: Bis es ab ist, kann der Auftrag nicht geprüft oder abgeschlossen werden.',
			other:
				'# Schlösser hängen noch: Bis sie ab sind, kann der Auftrag nicht geprüft oder abgeschlossen werden.'
		}),
	listed: (points) =>
		count(points, {
			one: 'Diese Maschine hat # Trennstelle, die nicht in diesem Auftrag steht:',
			other: 'Diese Maschine hat # Trennstellen, die nicht in diesem Auftrag stehen:'
		}),
	takePoints: 'Maschine für diesen Auftrag sperren',
	askPermit: 'Arbeitserlaubnis anfordern',
	addPoint: 'Trennstelle hinzufügen',
	permit: {
		none: 'Noch nicht angefordert',
		notNow: 'Gilt jetzt nicht',
		states: {
			requested: 'Angefordert, nicht erteilt',
			issued: 'Erteilt, noch nicht angenommen',
			accepted: 'Angenommen',
			suspended: 'Ausgesetzt',
			'handed-back': 'Zurückgegeben',
			cancelled: 'Aufgehoben'
		},
		number: (number) => `Nummer ${number}`,
		from: (when) => `Gilt ab ${when}`,
		until: (when) => `Gilt bis ${when}`,
		issuedBy: (name, when) => `Erteilt von ${name}, ${when}`,
		heldBy: (name) => `Angenommen von ${name}`,
		place: (text) => `Wo: ${text}`,
		hazards: (text) => `Gefahren: ${text}`,
		precautions: (text) => `Schutzmaßnahmen: ${text}`,
		ask: 'Diese Erlaubnis anfordern',
		issue: 'Erlaubnis erteilen …',
		accept: 'Erlaubnis annehmen',
		handBack: 'Erlaubnis zurückgeben',
		suspend: 'Erlaubnis aussetzen',
		way: 'Wer Erlaubnisse erteilen darf, erteilt sie an irgendeinem Gerät. Dann kann es losgehen.'
	},
	point: {
		open: 'Kein Schloss',
		locked: 'Schloss hängt, geprüft',
		notTried: 'Schloss hängt, noch nicht geprüft',
		tried: (name, when) => `Geprüft von ${name}, ${when}`,
		you: 'Sie',
		lockOf: (name, number) => `${name}${number ? `: Schloss ${number}` : ': Schloss'}`,
		since: (when) => `hängt seit ${when}`,
		unlock: 'Mein Schloss abnehmen',
		unlockThis: (device, number) => `Mein Schloss ${number} von ${device} abnehmen`,
		hand: 'Mein Schloss übergeben',
		onlyTheirs: (name) => `Nur ${name} nimmt es ab oder übergibt es jemandem.`,
		handed: (from, to, when) => `${from} hat es an ${to} übergeben, ${when}`,
		taken: (name, when) => `${name} hat ein Schloss abgenommen, ${when}`,
		lock: 'Mein Schloss anbringen',
		lockThis: (device) => `Mein Schloss anbringen: ${device}`,
		try: 'Geprüft: keine Energie',
		tryThis: (device) => `Geprüft, keine Energie: ${device}`
	},
	tag: {
		what: {
			lock: 'Erst das eigene Schloss anbringen. Dann die Nummer auf dem Anhänger scannen oder eintippen.',
			try: 'Den Anhänger jedes Schlosses ablesen, das dort hängt, dann prüfen, ob die Energie weg ist.',
			unlock: 'Den Anhänger des eigenen Schlosses ablesen, damit es dieses ist. Dann abnehmen.'
		},
		field: 'Nummer auf dem Anhänger',
		of: (name) => `Nummer auf dem Anhänger des Schlosses von ${name}`,
		camera: 'Mit der Kamera lesen',
		hint: 'Scannen oder eintippen, genau wie sie dort steht.',
		noNumber: (name) => `Das Schloss von ${name} wurde ohne Nummer eingetragen.`,
		how: 'Wie wurde geprüft?',
		howHint: 'Zum Beispiel: Start gedrückt, keine Spannung gemessen.',
		missing: 'Erst den Anhänger ablesen.',
		other: 'Dieser Anhänger ist hier nicht eingetragen. Ist es ein anderes Schloss?',
		save: { lock: 'Mein Schloss hängt', try: 'Geprüft: Energie ist weg', unlock: 'Mein Schloss ist ab' }
	},
	hand: {
		what: 'Das Schloss bleibt hängen. Von jetzt an kann nur die andere Person es abnehmen.',
		to: 'Wer übernimmt es?',
		missing: 'Wählen Sie, wer es übernimmt.',
		save: 'Schloss übergeben'
	},
	issue: {
		until: 'Gilt bis',
		past: 'Das Ende muss in der Zukunft liegen.',
		number: 'Nummer der Erlaubnis',
		place: 'Wo genau',
		hazards: 'Gefahren',
		precautions: 'Schutzmaßnahmen',
		twoPeople: 'Wer sie erteilt, nimmt sie nicht an: Das tut eine zweite Person.',
		save: 'Erlaubnis erteilen'
	},
	stop: {
		what: 'Niemand darf damit beginnen, bis sie neu erteilt ist. Sagen Sie es denen, die arbeiten.',
		why: 'Warum?',
		save: 'Erlaubnis aussetzen'
	},
	add: {
		permit: 'Art der Erlaubnis',
		device: 'Schalter, Ventil oder Bolzen',
		deviceHint: 'Wie es darauf steht: Q1, V12.',
		location: 'Wo er sich befindet',
		energy: 'Energie',
		missing: 'Das wird gebraucht.',
		ask: 'Erlaubnis anfordern',
		save: 'Trennstelle hinzufügen'
	},
	said: {
		asked: 'Erlaubnis angefordert',
		issued: 'Erlaubnis erteilt',
		accepted: 'Erlaubnis angenommen',
		handedBack: 'Erlaubnis zurückgegeben',
		stopped: 'Erlaubnis ausgesetzt',
		points: 'Trennstellen stehen im Auftrag',
		locked: 'Ihr Schloss ist eingetragen',
		tried: 'Prüfung eingetragen',
		unlocked: 'Ihr Schloss ist ausgetragen',
		handed: (name) => `Schloss an ${name} übergeben`
	}
};
