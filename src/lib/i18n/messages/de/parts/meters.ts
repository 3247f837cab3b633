import type { Parts } from '../../parts.ts';

export const meters: Parts['meters'] = {
	title: 'Zähler und Messwerte',
	unknown: 'Noch nie abgelesen.',
	read: (value, when) => `Steht bei ${value}, abgelesen ${when}`,
	there: (value, day) => `Liegt seit ${day} bei ${value} oder darüber hinaus.`,
	coming: (value, day) => `Nach den letzten Ablesungen sind ${value} am ${day} erreicht.`,
	unread: (value, day) =>
		`Nach den letzten Ablesungen waren ${value} am ${day} erreicht. Seitdem hat niemand abgelesen.`,
	notLed: (value) => `Die letzten Ablesungen führen nicht zu ${value}.`,
	tooFew: (value) =>
		`Zu wenige Ablesungen, um zu sagen, wann ${value} erreicht sind: Drei braucht es, mehr als eine Stunde auseinander.`,
	limit: (value) => `Gestrichelt: ${value}`,
	chart: (name, from, to) => `${name} vom ${from} bis ${to}`,
	pace: (value) => `Änderte sich zuletzt um ${value} am Tag.`
};
