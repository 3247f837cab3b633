import type { Parts } from '../../parts.ts';

export const scan: Parts['scan'] = {
	code: 'Code auf dem Etikett',
	hint: 'Der aufgedruckte Code, zum Beispiel P-101. Großschreibung, Leerzeichen und Striche sind egal.',
	open: 'Maschine öffnen',
	missing: 'Bitte zuerst den Code eingeben.',
	one: 'Einzeln',
	several: 'Mehrere',
	way: 'Wie gescannt wird',
	aim: 'Halten Sie das Etikett vor die Kamera.',
	starting: 'Die Kamera startet …',
	view: 'Bild der Kamera',
	light: 'Licht',
	zoom: 'Näher',
	otherCamera: 'Andere Kamera',
	photo: 'Von einem Foto lesen',
	looking: 'Das Foto wird angesehen …',
	photoNothing: 'Auf diesem Foto war kein Code zu lesen. Nehmen Sie das ganze Etikett gerade von vorn auf.',
	photoUnreadable: 'Diese Datei ist kein Bild, das dieses Gerät zeigen kann.',
	start: 'Kamera starten',
	trouble: {
		none: 'Dieses Gerät hat keine Kamera, die die App nutzen kann. Geben Sie den Code ein, oder nehmen Sie einen Scanner, der tippt.',
		denied: 'Die App darf die Kamera nicht benutzen.',
		busy: 'Die Kamera startet nicht. Vielleicht benutzt sie eine andere App: Schließen Sie diese und starten Sie noch einmal.',
		lost: 'Die Kamera ist weg. Stecken Sie sie wieder ein, oder starten Sie sie neu.',
		insecure:
			'Browser geben die Kamera nur Seiten, die über https kamen. Fragen Sie, wer den Server betreut; den Code eingeben geht trotzdem.',
		'no-decoder':
			'Der Teil, der Etiketten liest, ist noch nicht auf diesem Gerät. Er kommt mit dem Netz von selbst; geben Sie bis dahin den Code ein.'
	},
	allow: {
		iphone:
			'Auf dem iPhone: Einstellungen öffnen, dann Safari (oder Millwright, wenn es auf dem Home-Bildschirm liegt), Kamera, „Erlauben“. Dann hierher zurück und die Kamera starten.',
		android:
			'Auf Android: auf das Zeichen links neben der Adresse tippen, dann Berechtigungen, Kamera, Zulassen. Liegt Millwright auf dem Startbildschirm: Symbol halten, App-Info, Berechtigungen, Kamera.',
		firefox:
			'In Firefox: auf das Zeichen links neben der Adresse tippen, die Sperre der Kamera aufheben und die Kamera noch einmal starten.',
		desk: 'Klicken Sie auf das Zeichen links neben der Adresse, erlauben Sie die Kamera für diese Seite und starten Sie sie noch einmal.'
	},
	opening: (name) => `${name} wird geöffnet.`,
	readAs: 'Auf dem Etikett steht',
	length: (count) => `${count} Zeichen`,
	again: 'Anderes Etikett scannen',
	unknown: {
		title: 'Dieses Etikett kennt hier niemand',
		what: 'Auf diesem Gerät gehört es zu keiner Maschine.',
		filling: 'Es kommen noch Daten auf dieses Gerät: Vielleicht ist es gleich bekannt.',
		wifi: (name) => `Das ist ein Code für das WLAN „${name}“. Es wurde nichts verbunden.`,
		address: (host) => `Das ist eine Adresse bei ${host}, keine dieses Werks. Sie wurde nicht geöffnet.`,
		contact: 'Das ist eine Visitenkarte. Es wurde nichts gespeichert.',
		mail: 'Das ist ein Code, der eine E-Mail schreibt. Es wurde nichts gesendet.',
		phone: 'Das ist ein Code, der eine Nummer anruft. Es wurde niemand angerufen.',
		program: 'Das ist ein Code, der etwas ausführen will. Es wurde nichts ausgeführt.',
		text: 'Das ist Text, der hier zu keiner Maschine gehört.'
	},
	sameCode: (name) => `Eine Maschine hier hat denselben Code: ${name}`,
	severalThings: 'Mehrere Dinge haben diesen Code. Welches ist es?',
	isPart: (name) => `Das ist das Etikett des Teils ${name}.`,
	isBin: (name) => `Das ist das Etikett des Lagerplatzes ${name}.`,
	toParts: 'Zu den Teilen',
	bind: 'Etikett einer Maschine zuordnen',
	bindWhich: 'Welche Maschine trägt dieses Etikett?',
	bindTo: (name) => `${name} zuordnen?`,
	bindNow: 'Etikett zuordnen',
	bound: (name) => `Das Etikett gehört jetzt zu ${name}`,
	otherMachine: 'Andere Maschine',
	create: 'Neue Maschine mit diesem Etikett',
	name: 'Name der Maschine',
	place: 'Wo sie steht',
	createNow: 'Maschine anlegen',
	created: (name) => `${name} ist angelegt`,
	needed: 'Bitte zuerst ausfüllen.',
	search: (text) => `Nach „${text}“ suchen`,
	report: 'Ein Problem damit melden',
	refused:
		'Das wurde nicht behalten: Ihre Rechte hier erlauben es nicht, oder die Maschine gibt es nicht mehr.',
	tooLong: 'Dieser Text ist zu lang für ein Etikett und kann keiner Maschine zugeordnet werden.',
	round: {
		count: (count) => `Gescannt: ${count}`,
		already: (name) => `Schon gescannt: ${name}`,
		added: (name) => `Dazu: ${name}`,
		unknown: (text) => `Hier nicht bekannt: ${text}`,
		empty: 'Scannen Sie ein Etikett nach dem anderen. Was Sie gescannt haben, steht hier, jedes einmal.',
		clear: 'Von vorn anfangen'
	},
	field:
		'Der Scanner hat in dieses Feld getippt. Um die Maschine zu öffnen, tippen Sie neben das Feld und scannen Sie noch einmal.',
	fieldIs: (name) => `Der Scanner hat in dieses Feld getippt. Es ist das Etikett von ${name}.`,
	openIt: 'Öffnen'
};
