import type { Parts } from '../../parts.ts';

export const meters: Parts['meters'] = {
	title: 'Liczniki i pomiary',
	unknown: 'Nikt go jeszcze nie odczytał.',
	read: (value, when) => `Stan ${value}, odczyt ${when}`,
	there: (value, day) => `Od ${day} na poziomie ${value} lub dalej.`,
	coming: (value, day) => `Według ostatnich odczytów osiągnie ${value} ${day}.`,
	unread: (value, day) =>
		`Według ostatnich odczytów osiągnął ${value} ${day}. Od tego czasu nikt go nie odczytał.`,
	notLed: (value) => `Ostatnie odczyty nie prowadzą do ${value}.`,
	tooFew: (value) =>
		`Za mało odczytów, by powiedzieć, kiedy osiągnie ${value}: potrzeba trzech, w odstępie ponad godziny.`,
	limit: (value) => `Linia przerywana: ${value}`,
	chart: (name, from, to) => `${name} od ${from} do ${to}`,
	pace: (value) => `Ostatnio zmieniał się o ${value} dziennie.`
};
