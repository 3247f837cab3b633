import type { Parts } from '../../parts.ts';

export const doing: Parts['doing'] = {
	said: {
		start: 'Ihre Zeit läuft',
		pause: 'Unterbrochen',
		stopTime: 'Ihre Zeit ist angehalten',
		complete: 'Auftrag erledigt',
		comment: 'Kommentar hinzugefügt',
		bookTime: (minutes) => `${minutes} min gebucht`,
		answer: 'Antwort gespeichert',
		sign: 'Unterschrieben',
		addPhoto: 'Foto hinzugefügt',
		approve: 'Meldung freigegeben',
		reject: 'Meldung abgelehnt',
		takeOver: 'Sie haben den Auftrag übernommen',
		assign: (name) => `Zugewiesen an ${name}`,
		setFailure: 'Ursache gespeichert',
		meToo: 'Ihr Hinweis steht jetzt mit an der Meldung',
		request: 'Gemeldet',
		useParts: 'Teile gebucht',
		partsBack: 'Zurückgegeben',
		block: 'Warten vermerkt',
		unblock: 'Es wartet auf nichts mehr',
		watch: 'Sie beobachten diesen Auftrag',
		unwatch: 'Sie beobachten ihn nicht mehr',
		handOver: 'Übergeben',
		restored: 'Läuft wieder: vermerkt',
		stopTimes: 'Zeiten des Stillstands gespeichert',
		followUp: 'Der neue Auftrag ist da',
		markDuplicate: 'Mit dem anderen Auftrag zusammengelegt',
		restoreOther: 'Diese Angabe gilt wieder',
		takenBack: 'Zeit zurückgenommen',
		verify: 'Geprüft',
		close: 'Abgeschlossen',
		rework: 'Zurückgegeben',
		reopen: 'Wieder geöffnet',
		cancel: 'Storniert',
		useful: 'Notiert',
		each: (count) => `Für ${count} erledigt`,
		notAll: (done, all, why) => `Für ${done} von ${all} erledigt. ${why}`,
		tooLate: 'Zu spät zum Zurücknehmen: Es ist schon gesendet.'
	},
	sign: {
		title: 'Diese Arbeit unterschreiben',
		what: (name) =>
			`„Ich habe diese Arbeit wie beschrieben ausgeführt.“ Unterschrieben mit Ihrem Namen, ${name}, und der Uhrzeit.`,
		save: 'Unterschreiben und erledigen'
	},
	rejecting: {
		title: 'Diese Meldung ablehnen?',
		what: 'Wer gemeldet hat, liest Ihre Begründung.',
		reason: 'Begründung',
		missing: 'Schreiben Sie zuerst die Begründung.',
		reject: 'Ablehnen'
	}
};
