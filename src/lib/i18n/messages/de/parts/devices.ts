import type { Parts } from '../../parts.ts';

export const devices: Parts['devices'] = {
	title: 'Geräte',
	add: 'Gemeinschaftsgerät anlegen',
	name: 'Wie es heißt',
	nameHint: 'So, wie man es nennt, zum Beispiel: Tablet Linie 3',
	keys: 'Schlüssel für Programme',
	save: 'Code erzeugen',
	codeTitle: 'Code für das Gerät',
	codeWhat: (name: string, address: string) =>
		`Öffnen Sie auf dem neuen Gerät ${address} und tippen Sie diesen Code ein, oder scannen Sie das Bild mit seiner Kamera. Dann wird es zu „${name}“.`,
	until: (time: string) => `Gilt bis ${time}, einmal.`,
	again: 'Neuer Code für dieses Gerät',
	picture: 'QR-Code mit der Adresse und dem Code',
	done: 'Fertig',
	empty: 'Noch keine Geräte',
	emptyWhat: 'Hier steht jedes Telefon, Tablet und jeder Rechner, an dem sich jemand anmeldet.',
	notAllowed: 'Diese Seite sehen nur Schichtleitung und Administration.',
	use: { shared: 'Gemeinsam', personal: 'Persönlich', server: 'Maschine' },
	of: (name: string) => `von ${name}`,
	seen: (time: string) => `Zuletzt gemeldet ${time}`,
	never: 'Hat sich noch nie gemeldet',
	offline: 'Der Server antwortet nicht: Was er von den Geräten weiß, fehlt hier.',
	unsent: (count: number, number: string, since: string) =>
		count === 1 ? `1 Eintrag wartet darauf seit ${since}` : `${number} Einträge warten darauf seit ${since}`,
	allSent: 'Alles gesendet',
	version: (version: string) => `App ${version}`,
	revoked: 'Ausgesperrt',
	revoke: 'Dieses Gerät aussperren',
	revokeAsk: (name: string) => `„${name}“ aussperren?`,
	revokeWhat:
		'Es bekommt nichts mehr vom Werk. Was darauf noch nicht gesendet ist, geht nicht verloren: Wenn es kommt, wartet es, bis die Schichtleitung es annimmt oder ablehnt.',
	restore: 'Wieder zulassen',
	rename: 'Umbenennen',
	mine: 'Wo Sie angemeldet sind',
	this: 'dieses Gerät',
	since: (date: string) => `seit ${date}`,
	end: 'Dort abmelden',
	ended: (name: string) => `Auf ${name} abgemeldet`,
	endHint: 'Was dort nicht gesendet ist, bleibt dort, bis Sie sich dort wieder anmelden.'
};
