import type { Parts } from '../../parts.ts';

export const meters: Parts['meters'] = {
	title: 'Zähler und Messwerte',
	unknown: 'Noch nie abgelesen.',
	read: (value, when) => `Steht bei ${value}, abgelesen ${when}`,
	there: (value, day) => `Liegt seit ${day} bei ${value} oder darüber hinaus.`,
	coming: (value, day) => `Nach den letzten Ablesungen erreicht er ${value} am ${day}.`,
	unread: (value, day) =>
		`Nach den letzten Ablesungen war ${value} am ${day} erreicht. Seitdem hat niemand abgelesen.`,
	notLed: (value) => `Die letzten Ablesungen führen nicht zu ${value}.`,
	tooFew: (value) =>
		`Zu wenige Ablesungen, um zu sagen, wann er ${value} erreicht: Drei braucht es, mehr als eine Stunde auseinander.`,
	limit: (value) => `Gestrichelt: ${value}`,
	chart: (name, from, to) => `${name} vom ${from} bis ${to}`,
	pace: (value) => `Änderte sich zuletzt um ${value} am Tag.`
};
