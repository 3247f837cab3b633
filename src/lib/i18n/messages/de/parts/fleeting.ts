import type { Parts } from '../../parts.ts';

export const fleeting: Parts['fleeting'] = {
	title: 'Dieses Fenster vergisst alles, sobald es geschlossen wird',
	what: 'Es ist offenbar ein privates Fenster. Was Sie darin tun, geht an den Server des Werks, solange er erreichbar ist; der Rest ist mit dem Fenster verloren. Öffnen Sie Millwright für Ihre Arbeit in einem normalen.'
};
