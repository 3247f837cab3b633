import type { Parts } from '../../parts.ts';

export const doing: Parts['doing'] = {
	said: {
		start: 'Ihre Zeit läuft',
		pause: 'Unterbrochen',
		complete: 'Auftrag erledigt',
		comment: 'Kommentar hinzugefügt',
		bookTime: (minutes) => `${minutes} min gebucht`,
		answer: 'Antwort gespeichert',
		addPhoto: 'Foto hinzugefügt',
		approve: 'Meldung freigegeben',
		reject: 'Meldung abgelehnt',
		takeOver: 'Der Auftrag gehört jetzt Ihnen',
		assign: (name) => `Gegeben an ${name}`,
		setFailure: 'Ursache gespeichert',
		meToo: 'Die Meldung trägt jetzt auch Ihr Wort',
		request: 'Gemeldet',
		tooLate: 'Zu spät zum Zurücknehmen: Es ist schon gesendet.'
	},
	failure: {
		title: 'Was ist ausgefallen?',
		why: 'Bei einer Störung fragt dieser Standort, was ausgefallen ist, bevor der Auftrag endet.',
		mode: 'Was ist ausgefallen',
		save: 'Speichern und erledigen'
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
