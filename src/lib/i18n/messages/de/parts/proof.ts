import type { Parts } from '../../parts.ts';

export const proof: Parts['proof'] = {
	title: 'Sind Sie es?',
	why: (name) => `Sie unterschreiben als ${name}. Zeigen Sie noch einmal, dass Sie es sind.`,
	password: 'Ihr Passwort',
	submit: 'Das bin ich',
	busy: 'Wird geprüft …',
	wrong: 'Das ist nicht das Passwort.',
	unknown:
		'Dieses Gerät kennt Ihr Passwort noch nicht. Unterschreiben Sie einmal mit Netz, dann geht es auch ohne.',
	locked: 'Zu viele falsche Passwörter ohne Netz. Unterschreiben Sie, sobald Sie eines haben.',
	wait: (seconds) => `Noch ${seconds} Sekunden bis zum nächsten Versuch.`,
	demo: 'In der Demo hat niemand ein Passwort: Ein Druck genügt.',
	demoGo: 'Unterschreiben'
};
