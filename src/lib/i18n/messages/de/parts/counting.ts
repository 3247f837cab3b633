import type { Parts } from '../../parts.ts';

export const counting: Parts['counting'] = {
	open: 'Noch nicht gezählt',
	title: 'Bestand zählen',
	scan: 'Fach oder Teil scannen',
	aimBin: 'Scannen Sie das Etikett eines Fachs, oder wählen Sie es.',
	aimPart: 'Scannen Sie das Etikett eines Teils, oder wählen Sie es.',
	unknown: (text) => `Hier heißt nichts ${text}`,
	heard: {
		bin: (name) => `Fach ${name}`,
		part: (name) => `${name}: wie viele?`,
		already: (name) => `${name}: schon gezählt`,
		'bin-first': (name) => `${name}: in welchem Fach? Scannen oder wählen Sie zuerst das Fach.`,
		other: (name) => `${name} ist weder Fach noch Teil`
	},
	asked: 'Zu zählen',
	progress: (done, of) => `${done} von ${of} gezählt`,
	counted: (time, amount) => `Gezählt ${time}: ${amount}`,
	right: 'wie im Buch',
	off: (difference) => `${difference} zum Buch`,
	count: 'Zählen',
	countNamed: (name) => `Zählen: ${name}`,
	again: 'Neu zählen',
	againNamed: (name) => `Neu zählen: ${name}`,
	put: 'Jetzt nicht',
	scanWhatIsThere: 'Scannen Sie trotzdem, was dort liegt.',
	mayNot: 'Das Zählen gehört nicht zu Ihren Aufgaben',
	mayNotWhat: 'Technik, Lager, Planung und Leitung zählen. Wer Ihnen Ihre Rollen gibt, kann das ändern.',
	noBins: 'Es gibt noch kein Fach',
	noBinsWhat: 'Fächer kommen mit einer Liste von Teilen oder von der Lagerverwaltung.'
};
