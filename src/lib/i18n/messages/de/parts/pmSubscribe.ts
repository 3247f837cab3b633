import type { Parts } from '../../parts.ts';

export const pmSubscribe: Parts['pmSubscribe'] = {
	title: 'Im eigenen Kalender',
	what: 'Der Kalender von Telefon oder Rechner zeigt die eigene Arbeit oder die eines Teams, über eine Adresse, bei der er ab und zu nachfragt. Dafür braucht es das Netz.',
	whose: 'Wessen Arbeit',
	mine: 'Meine',
	otherTeam: 'Ein Team',
	make: 'Adresse anlegen',
	have: 'Eigene Adressen',
	since: (day) => `seit ${day}`,
	used: (day) => `zuletzt gelesen ${day}`,
	unused: 'nie gelesen',
	end: 'Beenden',
	fresh: 'Die neue Adresse',
	once: 'Sie ist nur dieses eine Mal zu sehen. Wer sie hat, kann diesen Kalender lesen.',
	how: 'Im Kalenderprogramm heißt es „Abonnieren“ oder „Aus dem Internet“. Es zeigt offene Arbeit nach Tagen, mit ihrem Ort, und nichts von dem, was sie kostet. Hier beendet, gibt es sie nicht mehr.',
	copy: 'Kopieren',
	copied: 'Kopiert',
	kept: 'Ich habe sie'
};
