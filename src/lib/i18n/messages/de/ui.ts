import type { UiMessages } from '../en/ui.ts';

export const ui: UiMessages = {
	field: { required: 'erforderlich', choose: 'Auswählen …', clearAnswer: 'Antwort löschen' },
	choice: { yes: 'Ja', no: 'Nein', notApplicable: 'Entfällt' },
	number: {
		pad: 'Zahlenfeld',
		showPad: 'Zahlenfeld einblenden',
		hidePad: 'Zahlenfeld ausblenden',
		deleteDigit: 'Ziffer löschen',
		changeSign: 'Vorzeichen wechseln',
		decimalSign: 'Dezimalzeichen',
		between: (from, to) => `${from} bis ${to}`,
		atLeast: (from) => `mindestens ${from}`,
		atMost: (to) => `höchstens ${to}`,
		below: (from) => `Unter ${from}`,
		above: (to) => `Über ${to}`
	},
	sync: {
		saved: 'Auf diesem Gerät gesichert',
		sending: 'Wird gesendet',
		sent: (time) => `Gesendet ${time}`,
		needsYou: 'Braucht Sie',
		offline: 'Keine Verbindung',
		offlineSaved: 'Keine Verbindung. Auf diesem Gerät gesichert'
	}
};
