import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const attention: Parts['attention'] = {
	intro:
		'Lo que no se arregla solo: trabajo que no ha llegado, que fue rechazado, o que se hizo o escribió dos veces.',
	notYours: 'Esta página es para supervisores',
	notYoursWhat:
		'Quien cuida los dispositivos de una planta ve aquí lo que no ha llegado y lo rechazado. Lo suyo está en «Enviado y sin enviar».',
	asking: 'Preguntando al servidor…',
	never:
		'El servidor no responde y nunca se lo ha dicho a este dispositivo. Vuelva a mirar cuando tenga conexión.',
	unsent: 'Trabajo sin enviar',
	noUnsent: 'Ningún dispositivo tiene trabajo sin enviar.',
	unsentSince: (acts, since) =>
		count(acts, {
			one: `# registro espera en él desde ${since}`,
			other: `# registros esperan en él desde ${since}`
		}),
	on: (device) => `Lo que espera en ${device}`,
	waiting: (acts, since) =>
		count(acts, { one: `# registro, desde ${since}`, other: `# registros, desde ${since}` }),
	untold: (acts) => count(acts, { one: '# más, sin detalles', other: '# más, sin detalles' }),
	seen: (time) => `Última noticia ${time}`,
	silent: (device, time) => `De ${device} se supo por última vez ${time}; puede tener más.`,
	lockedOut: 'Bloqueado',
	somebody: 'Alguien',
	elsewhere: 'en algo nuevo',
	refused: 'Rechazado',
	tickOff: 'Resuelto',
	tickedOff: 'Marcado para usted en este navegador',
	putBack: 'Volver a ponerlo en la lista',
	settled: (acts) => count(acts, { one: 'Mostrar # resuelto', other: 'Mostrar # resueltos' }),
	noRefused: 'En las últimas dos semanas no se rechazó nada que siga abierto.',
	parked: 'Esperando una decisión',
	noParked: 'Nada espera una decisión.',
	hidden: 'Algo que usted no puede ver',
	decide: 'Decidir',
	doneTwice: 'Hecho dos veces',
	noDoneTwice: 'Ningún trabajo se hizo dos veces.',
	twiceBy: (first, second) => `${first} y ${second} lo terminaron sin saber uno del otro. Cuenta una vez.`,
	alsoWrote: 'También escribió',
	noAlsoWrote: 'Nadie escribió sobre lo de otro.',
	wroteBy: (field, first, second) =>
		`Sobre ${field}: vale lo que escribió ${first}; lo de ${second} se conserva.`,
	left: 'Con alguien que ya no está',
	noLeft: 'Ningún trabajo abierto está con alguien que ya no está.',
	leftWith: (name) => `${name} ya no está. Déselo a alguien.`
};
