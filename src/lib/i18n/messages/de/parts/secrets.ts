import type { Parts } from '../../parts.ts';

export const secrets: Parts['secrets'] = {
	title: 'Kennwort und PIN',
	what: 'Das Kennwort ist zum Anmelden auf einem Gerät. Die PIN ist für Tablets, die sich viele teilen; sie gilt dort auch ohne Netz.',
	old: 'Ihr bisheriges Kennwort',
	password: {
		change: 'Kennwort ändern',
		fresh: 'Ihr neues Kennwort',
		hint: 'Mindestens 8 Zeichen. Auf allen anderen Geräten melden Sie sich danach neu an.',
		done: 'Ihr Kennwort ist geändert'
	},
	pin: {
		change: 'PIN festlegen',
		fresh: 'Ihre neue PIN',
		hint: 'Vier bis zehn Ziffern. Gemeinschaftsgeräte kennen sie, sobald sie den Server das nächste Mal erreichen.',
		done: 'Ihre PIN ist festgelegt'
	}
};
