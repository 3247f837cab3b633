import type { Parts } from '../../parts.ts';

export const meters: Parts['meters'] = {
	title: 'Contadores y medidas',
	unknown: 'Nadie lo ha leído todavía.',
	read: (value, when) => `Está en ${value}, leído ${when}`,
	there: (value, day) => `Desde el ${day} está en ${value} o más allá.`,
	coming: (value, day) => `Según las últimas lecturas llega a ${value} el ${day}.`,
	unread: (value, day) =>
		`Según las últimas lecturas llegó a ${value} el ${day}. Nadie lo ha leído desde entonces.`,
	notLed: (value) => `Las últimas lecturas no llevan a ${value}.`,
	tooFew: (value) =>
		`Muy pocas lecturas para saber cuándo llega a ${value}: hacen falta tres, con más de una hora entre ellas.`,
	limit: (value) => `Línea discontinua: ${value}`,
	chart: (name, from, to) => `${name} del ${from} al ${to}`,
	pace: (value) => `Últimamente cambió ${value} al día.`
};
