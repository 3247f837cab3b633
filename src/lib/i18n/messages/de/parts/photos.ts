import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

export const photos: Parts['photos'] = {
	title: 'Fotos und Sprache',
	photos: 'Fotos',
	take: { before: 'Vor der Arbeit', after: 'Nach der Arbeit', during: 'Während der Arbeit' },
	which: 'Was das nächste Foto zeigt',
	when: { before: 'Vorher', after: 'Nachher', during: 'Dabei' },
	by: (name, at) => `${name}, ${at}`,
	open: (what) => `Vergrößern: ${what}`,
	number: (n, all) => `Foto ${n} von ${all}`,
	next: 'Nächstes Foto',
	previous: 'Voriges Foto',
	compare: 'Vorher und nachher',
	one: 'Ein Foto',
	added: (photos) => count(photos, { one: '# Foto hinzugefügt', other: '# Fotos hinzugefügt' }),
	keeping: 'Das Foto wird auf diesem Gerät gesichert …',
	empty: {
		title: 'Noch keine Fotos',
		what: 'Ein Foto vom Schaden erspart der nächsten Person einen Weg.',
		how: 'Fotos werden verkleinert, zuerst auf diesem Gerät gesichert und dann gesendet.'
	},
	gone: {
		title: 'Dieser Auftrag ist nicht auf diesem Gerät',
		what: 'Er ist vielleicht älter als das, was das Gerät behält, oder nicht für Sie bestimmt.'
	},
	way: {
		sent: 'Gesendet',
		waiting: 'Unterwegs',
		share: (percent) => `Unterwegs, ${percent}`,
		wifi: 'Wartet auf WLAN',
		missing: 'Kann nicht gesendet werden: liegt nicht mehr auf diesem Gerät',
		damaged: 'Kann nicht gesendet werden: Die Datei ist beschädigt',
		'too-large': 'Kann nicht gesendet werden: größer, als der Server annimmt'
	},
	away: {
		asking: 'Wird geholt …',
		coming: 'Unterwegs: noch nicht beim Server angekommen',
		unreachable: 'Nicht auf diesem Gerät. Es kommt, sobald wieder Netz da ist.',
		damaged: 'Es kam beschädigt an und wird noch einmal geholt.'
	},
	ofStep: {
		picture: (number, step) => `Bild ${number} zu: ${step}`,
		remove: (number) => `Bild ${number} entfernen`
	},
	drawing: {
		draw: 'Darauf zeichnen',
		title: 'Auf das Foto zeichnen',
		sheet: 'Mit Finger, Stift oder Maus zeichnen',
		back: 'Letzten Strich zurücknehmen',
		save: 'Als neues Foto hinzufügen',
		cannot: 'Dieses Gerät kann das Foto nicht zeigen: Darauf kann nicht gezeichnet werden.'
	},
	undecodable: 'Dieses Gerät kann das Bild nicht zeigen. Es bleibt erhalten, wie es ist.',
	refused: 'Das Foto liegt auf diesem Gerät, kann diesem Auftrag aber nicht hinzugefügt werden.',
	noRoomForAct: 'Das Foto liegt auf diesem Gerät, aber es fehlte der Platz, um es dem Auftrag hinzuzufügen.',
	voice: {
		title: 'Sprachnotizen',
		record: 'Sprachnotiz aufnehmen',
		recording: (time, most) => `Aufnahme läuft: ${time} von ${most}`,
		level: 'Wie laut es ist',
		stop: 'Beenden und behalten',
		discard: 'Verwerfen',
		discarded: 'Aufnahme verworfen',
		added: 'Sprachnotiz hinzugefügt',
		play: (name, at, time) => `Sprachnotiz von ${name}, ${at}, ${time}`,
		most: (minutes) => `Höchstens ${minutes}`,
		refused:
			'Das Mikrofon ist nicht erlaubt. Erlauben Sie es für diese Seite in den Einstellungen des Browsers und versuchen Sie es noch einmal.',
		none: 'Dieses Gerät hat kein Mikrofon, das sich benutzen lässt.',
		busy: 'Eine andere App benutzt gerade das Mikrofon. Schließen Sie diese und versuchen Sie es noch einmal.',
		unsupported: 'Dieser Browser kann keinen Ton aufnehmen. Schreiben Sie stattdessen einen Kommentar.',
		nothing: 'Es wurde nichts aufgenommen.',
		unkept:
			'Diese Aufnahme wird beim Sprechen nicht mitgesichert. Bleiben Sie auf dieser Seite, bis sie behalten ist.',
		unfinished: (at, time) => `Eine Aufnahme von ${at} (${time}) wurde nicht beendet.`,
		useIt: 'Dem Auftrag hinzufügen',
		full: 'Auf diesem Gerät ist kein Platz mehr. Die Aufnahme wurde nicht hinzugefügt. Schaffen Sie Platz und fügen Sie sie noch einmal hinzu.',
		'too-large': 'Diese Aufnahme ist größer, als der Server annimmt. Sie wurde nicht gesichert.',
		unreadable: 'Diese Aufnahme lässt sich nicht lesen.'
	},
	settings: {
		title: 'Fotos senden',
		way: 'Fotos und Sprachnotizen senden',
		ways: { any: 'Über jede Verbindung', wifi: 'Nur über WLAN' },
		acts: 'Ihre Arbeit wird immer gesendet, sie ist klein. Hier geht es nur um Fotos und Sprachnotizen.',
		unknown:
			'Dieser Browser verrät nicht, ob Sie im WLAN sind. Fotos warten deshalb, bis Sie „Fotos jetzt senden“ drücken.',
		onWifi: 'Sie sind gerade im WLAN.',
		onMobile: 'Sie sind gerade im Mobilfunk. Fotos warten.',
		now: 'Fotos jetzt senden',
		sendingNow: 'Sie werden gesendet, über welche Verbindung auch immer.',
		none: 'Alles ist gesendet.',
		unsent: (photos, size) =>
			count(photos, { one: `# Datei zu senden, ${size}`, other: `# Dateien zu senden, ${size}` }),
		photo: (at) => `Foto, ${at}`,
		voice: (at) => `Sprachnotiz, ${at}`,
		file: (at) => `Datei, ${at}`
	}
};
