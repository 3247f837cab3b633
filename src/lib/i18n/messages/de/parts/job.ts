import type { Parts } from '../../parts.ts';

export const job: Parts['job'] = {
	missing: 'Dieser Auftrag ist nicht auf diesem Gerät',
	missingWhat: 'Er ist vielleicht noch nicht angekommen oder gehört nicht zu dem, was Sie sehen dürfen.',
	where: 'Wo',
	why: 'Warum jetzt',
	owner: (name) => `Zuständig: ${name}`,
	reportedBy: (name, when) => `Gemeldet von ${name}, ${when}`,
	planned: 'Geplante Wartung',
	afterStep: 'Entstanden aus einem Prüfschritt, der nicht in Ordnung war',
	afterWork: 'Entstanden aus einem früheren Auftrag',
	fromMachine: 'Von der Maschine gemeldet',
	imported: 'Aus einem anderen System übernommen',
	waits: (what, since) => `${what} seit ${since}`,
	expected: (day) => `erwartet am ${day}`,
	toMachine: 'Maschine öffnen',
	start: 'Arbeit beginnen',
	resume: 'Weiter',
	pause: 'Pause',
	complete: 'Erledigt',
	approve: 'Freigeben',
	reject: 'Ablehnen',
	takeOver: 'Übernehmen',
	running: (since) => `Ihre Zeit läuft seit ${since}`,
	elsewhere: 'Sie wurde auf einem anderen Gerät gestartet. Sie können sie hier anhalten.',
	othersRunning: (name, since) => `${name} arbeitet seit ${since} daran`,
	steps: {
		title: 'Checkliste',
		progress: (done, all) => `${done} von ${all} beantwortet`,
		pass: 'In Ordnung',
		fail: 'Nicht in Ordnung',
		save: 'Antwort speichern',
		answered: (name, when) => `${name}, ${when}`,
		results: { ok: 'In Ordnung', warn: 'Auffällig', fail: 'Nicht in Ordnung', na: 'Trifft nicht zu' },
		required: 'muss beantwortet werden',
		number: 'Wert',
		text: 'Ihre Antwort',
		photo: 'Foto zu diesem Schritt',
		sign: 'Unterschreiben',
		scan: 'Code auf dem Etikett',
		notHere: 'Die Checkliste ist noch nicht auf diesem Gerät. Alles andere geht schon.'
	},
	comment: {
		title: 'Kommentar',
		field: 'Was haben Sie gefunden oder getan?',
		save: 'Kommentar hinzufügen'
	},
	time: {
		title: 'Zeit buchen',
		quick: 'Minuten, mit einem Tipp gebucht',
		other: 'Andere Zeit …',
		from: 'Von',
		to: 'Bis',
		save: 'Zeit buchen',
		backwards: 'Das Ende liegt vor dem Anfang.',
		total: (minutes) => `Bisher ${minutes} min gebucht`
	},
	photo: {
		count: (photos) => `Bisher ${photos} Fotos`
	},
	story: {
		title: 'Verlauf',
		turns: {
			'started-late': 'Arbeit begonnen (nachgemeldet)',
			'paused-late': 'Arbeit unterbrochen (nachgemeldet)',
			'done-late': 'Ebenfalls erledigt (nach dem Ende gemeldet)',
			'taken-over': 'Übernommen',
			'handed-over': 'Übergeben',
			reopened: 'Wieder geöffnet',
			verified: 'Von einer zweiten Person geprüft',
			locked: 'Schloss angebracht',
			unlocked: 'Schloss abgenommen',
			'lock-handed-over': 'Schloss übergeben',
			'isolation-tried': 'Spannungsfreiheit geprüft'
		},
		permit: 'Arbeitserlaubnis geändert',
		worked: (minutes) => `${minutes} min gearbeitet`,
		began: 'Zeit läuft',
		answered: (step, answer) => `${step}: ${answer}`,
		photo: 'Foto hinzugefügt',
		part: (quantity) => `Ersatzteile verbraucht: ${quantity}`,
		signed: (name) => `Unterschrieben von ${name}`,
		meToo: 'Wieder gesehen: noch da',
		meTooWorse: 'Wieder gesehen: schlimmer',
		alsoWrote: (field, value) => `Schrieb ebenfalls, über ${field}: ${value}`,
		fields: {
			owner: 'wer zuständig ist',
			title: 'den Titel',
			description: 'die Beschreibung',
			dueOn: 'den Termin',
			nextStep: 'den nächsten Schritt',
			estimateMinutes: 'die geschätzte Zeit',
			usefulness: 'ob es nötig war',
			'failure.mode': 'was ausfiel',
			'failure.cause': 'die Ursache',
			'failure.remedy': 'die Abhilfe',
			'failure.found': 'den Befund'
		},
		otherField: 'ein anderes Feld',
		doneTwice: (names) =>
			`Doppelt erledigt: ${names} haben den Auftrag erledigt, ohne voneinander zu wissen. Er zählt einmal, nichts ging verloren.`
	}
};
