import type { Parts } from '../../parts.ts';

export const counting: Parts['counting'] = {
	open: 'Jeszcze nie policzono',
	title: 'Liczenie stanów',
	scan: 'Skanuj miejsce lub część',
	aimBin: 'Zeskanuj etykietę miejsca albo je wybierz.',
	aimPart: 'Zeskanuj etykietę części albo ją wybierz.',
	unknown: (text) => `Nic się tu nie nazywa ${text}`,
	heard: {
		bin: (name) => `Miejsce ${name}`,
		part: (name) => `${name}: ile sztuk?`,
		already: (name) => `${name}: już policzono`,
		'bin-first': (name) => `${name}: w którym miejscu? Najpierw zeskanuj lub wybierz miejsce.`,
		other: (name) => `${name} to ani miejsce, ani część`
	},
	asked: 'Do policzenia',
	progress: (done, of) => `Policzono ${done} z ${of}`,
	counted: (time, amount) => `Policzono ${time}: ${amount}`,
	right: 'zgodnie z księgą',
	off: (difference) => `${difference} względem księgi`,
	count: 'Policz',
	countNamed: (name) => `Policz: ${name}`,
	again: 'Policz ponownie',
	againNamed: (name) => `Policz ponownie: ${name}`,
	put: 'Nie teraz',
	scanWhatIsThere: 'Zeskanuj mimo to, co tam leży.',
	mayNot: 'Liczenie stanów nie należy do Ciebie',
	mayNotWhat: 'Liczą technicy, magazyn, planowanie i nadzór. Kto nadaje Ci role, może to zmienić.',
	noBins: 'Nie ma jeszcze żadnego miejsca',
	noBinsWhat: 'Miejsca pojawiają się z listą części albo od osoby, która prowadzi magazyn.'
};
