import type { Parts } from '../../parts.ts';

export const pmStop: Parts['pmStop'] = {
	title: 'Solange sie steht',
	what: 'Eine Maschine steht, oder die Produktion gibt sie eine Weile frei: was sich in dieser Zeit tun lässt.',
	which: 'Welche Maschine',
	standing: 'Steht gerade',
	unknown: 'Diese Maschine ist nicht auf diesem Gerät.',
	other: 'Andere Maschine',
	when: 'Wann',
	now: 'Jetzt',
	howLong: 'Wie lange sie steht',
	minutes: 'Minuten',
	nothing: 'Hier ist nichts offen, und in den nächsten zwei Monaten wird nichts fällig.',
	groups: { now: 'Geht jetzt', perhaps: 'Vielleicht', not: 'Dieses Mal nicht' },
	can: { now: 'Geht jetzt', perhaps: 'Vielleicht', not: 'Jetzt nicht' },
	together: (minutes, there) => `Nacheinander ${minutes} Minuten, von ${there}.`,
	due: (day) => `fällig ${day}`,
	toJob: 'Auftrag zeigen',
	toPlan: 'Plan zeigen',
	why: {
		tooEarly: (day) => `Zu früh: nicht vor ${day}`,
		tooLong: (length) => `Dauert länger: ${length}`,
		noParts: (part, there, needed) => `Teil fehlt: ${part}, ${there} von ${needed} da`,
		stockUnsure: (part) => `Ob dieses Teil da ist, weiß niemand sicher: ${part}`,
		noSkill: (skill) => `Niemand ist da, der es kann: ${skill}`,
		skillUnsure: (skill) => `Jemand kann es, ist aber vielleicht nicht da: ${skill}`,
		lengthUnknown: 'Niemand hat gesagt, wie lange es dauert',
		permitFirst: (permit) => `Braucht zuerst eine Erlaubnis: ${permit}`
	}
};
