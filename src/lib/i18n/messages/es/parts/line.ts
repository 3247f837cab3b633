import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const line: Parts['line'] = {
	which: 'Línea o zona',
	show: 'Mostrar solo',
	troubled: (machines) => `No van bien: ${machines}`,
	reported: (machines) => `Con avisos: ${machines}`,
	states: { running: 'Funciona', degraded: 'Funciona peor', stopped: 'Parada', 'out-of-use': 'Fuera de uso' },
	since: (state, time) => `${state} desde ${time}`,
	unsafe: 'Peligroso',
	open: (items) => count(items, { one: '# aviso', other: '# avisos' }),
	who: {
		working: (names) => `Trabaja en ello: ${names}`,
		has: (name) => `Lo tiene ${name}`,
		waits: (name) => `Va a ${name}; aún sin mirar`,
		nobody: 'Nadie lo ha mirado todavía'
	},
	nothingAt: 'Aquí no hay ningún aviso.',
	reportHere: 'Avisar de un problema aquí',
	reportElse: 'Avisar de otra cosa aquí',
	toMachine: 'Todo sobre esta máquina',
	nothing: 'Aquí no hay nada',
	nothingWhat: 'Ninguna máquina de esta línea encaja con lo elegido arriba.',
	cut: 'Aquí hay más máquinas. Elija una línea para verlas todas.',
	none: {
		empty: 'Todavía no hay máquinas en esta línea',
		what: 'Cada máquina de su línea aparece aquí con su estado, lo que está avisado y quién está en ello, también sin red.',
		first: 'Elija otra línea arriba, o pida que se den de alta las máquinas.'
	},
	care: 'Rondas y limpieza',
	mine: {
		title: 'Qué fue de mis avisos',
		because: (reason) => `Motivo: ${reason}`,
		together: 'Sigue en otro aviso de la misma avería',
		asked: 'Le preguntan:',
		answer: 'Responder'
	}
};
