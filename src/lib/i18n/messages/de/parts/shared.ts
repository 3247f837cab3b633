import type { Parts } from '../../parts.ts';

export const shared: Parts['shared'] = {
	who: {
		title: 'Wer sind Sie?',
		find: 'Namen suchen',
		none: 'Niemand mit diesem Namen hat auf diesem Gerät eine PIN.',
		noneYet: 'Noch hat niemand eine PIN',
		noneYetWhat:
			'Unter „Personen“ gibt die Administration allen eine PIN. Dieses Gerät erfährt davon, sobald es eine Verbindung hat.',
		badge: 'Oder halten Sie Ihren Ausweis an den Scanner.',
		camera: 'Mit der Kamera lesen',
		unknownBadge: 'Niemand auf diesem Gerät hat diesen Ausweis.',
		asNobody: 'Ohne Namen etwas melden',
		asNobodyHint: 'Dann kann niemand zurückfragen.'
	},
	pin: {
		title: (name: string) => `${name}: Ihre PIN`,
		label: 'PIN',
		submit: 'Das bin ich',
		busy: 'Wird geprüft…',
		wrong: 'Das ist nicht die PIN.',
		wait: (seconds: string) => `Das ist nicht die PIN. Nächster Versuch in ${seconds} Sekunden.`,
		locked:
			'Zu viele falsche Versuche: Diese PIN öffnet hier nichts mehr. Die Administration kann Ihnen eine neue geben.',
		unknown: 'Dieses Gerät kennt Ihre PIN noch nicht. Es braucht einmal eine Verbindung.'
	},
	here: {
		as: (name: string, place: string) => `Sie sind ${name}, an ${place}.`,
		nobody: (place: string) => `Das ist ${place}. Niemand ist angemeldet.`,
		lock: 'Fertig: die Nächste bitte',
		choose: 'Namen wählen'
	},
	enrol: {
		title: 'Dieses Gemeinschaftsgerät einrichten',
		what: 'Die Administration legt das Gerät unter „Geräte“ an und bekommt einen Code, der eine Viertelstunde gilt.',
		code: 'Code',
		codeHint: 'Acht Zeichen; Großschreibung und Striche sind egal.',
		submit: 'Dieses Gerät werden',
		busy: 'Wird gefragt…',
		wrong: 'Dieser Code gilt nicht oder nicht mehr. Lassen Sie sich einen neuen geben.',
		personal: 'Auf diesem Gerät liegt Arbeit, die noch nicht gesendet ist. Senden Sie sie zuerst.'
	}
};
