import type { Messages } from '../en.ts';

export const screens: Messages['screens'] = {
	notYet:
		'Diese Version zeigt, wo später alles zu finden ist. Die Funktionen selbst kommen mit den nächsten Versionen.',
	reportFirst: 'Störung melden',
	scanFirst: 'Etikett scannen',
	myWork: {
		empty: 'Noch keine Aufträge für Sie',
		what: 'Hier stehen künftig Ihre Aufträge für heute: das Dringendste zuerst, mit Maschine, Ort und Termin. Sie öffnen sich auch ohne Netz.',
		first: 'Der erste Auftrag entsteht aus einer Störmeldung an der Maschine oder aus einem Wartungsplan.'
	},
	machines: {
		empty: 'Noch keine Maschinen auf diesem Gerät',
		what: 'Hier steht künftig jede Maschine Ihres Bereichs mit Zustand, offenen Aufträgen, Historie, Ersatzteilen und Anleitungen, auch im Keller ohne WLAN.',
		first:
			'Die erste Maschine kommt aus der Anlagenliste des Werks. Ein gescanntes Etikett führt direkt zu seiner Maschine.'
	},
	report: {
		empty: 'Noch nichts da, was sich melden lässt',
		what: 'Hier sagen Sie künftig, was los ist: Maschine wählen, Bild antippen, angeben, ob sie steht oder unsicher ist, Foto machen. Dreimal tippen, ohne Kennwort.',
		first: 'Zum Melden muss dieses Gerät zuerst Ihre Maschinen kennen.',
		machine: (code) => `Maschine auf dem Etikett: ${code}`
	},
	backlog: {
		empty: 'Noch keine offenen Aufträge',
		what: 'Hier steht künftig alles Offene: neue Meldungen zur Entscheidung, Geplantes, was wodurch blockiert ist und wie lange es schon wartet.',
		first: 'Der erste Eintrag erscheint, sobald jemand eine Störung meldet.'
	},
	pm: {
		title: 'Vorbeugende Wartung',
		empty: 'Noch keine Wartungspläne',
		what: 'Hier stehen künftig Wartungen nach Termin oder Zählerstand, mit Kalender, Vorschau und Termintreue.',
		first: 'Der erste Plan beginnt bei einer Maschine: was gemacht wird, wie oft und wer es machen darf.'
	},
	parts: {
		empty: 'Noch keine Ersatzteile',
		what: 'Hier stehen künftig Ersatzteile mit Lagerplatz, Bestand und jeder Buchung. Eine Entnahme wartet nie auf das Netz.',
		first: 'Das erste Teil kommt aus der Liste des Lagers oder aus der Ersatzteilliste einer Maschine.'
	},
	numbers: {
		empty: 'Noch nichts zu zählen',
		what: 'Hier stehen künftig Verfügbarkeit, Reparaturzeit, Zeit zwischen Ausfällen und Wartungstreue. Jede Zahl führt zu den Ereignissen dahinter und sagt, wie sie gezählt wird.',
		first: 'Die erste Zahl erscheint mit dem ersten abgeschlossenen Auftrag.'
	},
	scan: {
		code: 'Code auf dem Etikett',
		hint: 'Der aufgedruckte Code, zum Beispiel P-101. Großschreibung und Leerzeichen sind egal.',
		open: 'Maschine öffnen',
		missing: 'Bitte zuerst den Code eingeben.',
		camera:
			'Das Scannen mit der Kamera kommt mit einer späteren Version. Etiketten mit einer Millwright-Adresse öffnet die Kamera-App Ihres Telefons schon jetzt.'
	},
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
