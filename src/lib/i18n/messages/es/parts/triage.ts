import type { Parts } from '../../parts.ts';
import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('es');

export const triage: Parts['triage'] = {
	label: 'Avisos nuevos',
	count: (items) => count(items, { one: '# aviso nuevo', other: '# avisos nuevos' }),
	toList: 'Todos los avisos nuevos',
	open: (code) => `Abrir la orden ${code}`,
	decidedAlready: 'Esto ya está decidido.',
	keys: { on: 'Teclas', walk: 'recorren la lista; la letra entre paréntesis decide.' },
	alike: (others) => count(others, { one: '# parecido', other: '# parecidos' }),
	asked: 'Espera una respuesta',
	answered: 'Ha llegado la respuesta',
	meToo: (people) =>
		count(people, { one: '# compañero dice lo mismo', other: '# compañeros dicen lo mismo' }),
	worse: (people) => count(people, { one: '# dice que es peor', other: '# dicen que es peor' }),
	isWorse: 'es peor',
	reported: (name, when) => `Avisó ${name}, ${when}`,
	ended: 'Terminado aquí hace poco',
	acts: { approve: 'Aprobar', give: 'Aprobar y asignar…', ask: 'Preguntar…', reject: 'Rechazar…' },
	machine: {
		name: 'Indicar la máquina',
		other: 'Otra máquina',
		which: '¿Qué máquina es?',
		itIs: (name) => `Es ${name}`
	},
	priority: {
		because: (impact, rating) => `Porque: ${impact}. Clase de la máquina: ${rating}.`,
		danger: 'Porque hay personas en peligro. Eso va primero en cualquier máquina.',
		unrated: 'ninguna, cuenta como C',
		instead: (rule, why) => `Según la regla sería «${rule}». ${why}`,
		decided: (name, when) => `${name} decidió otra cosa, ${when}:`,
		change: 'Cambiar prioridad…',
		which: '¿Qué urgencia tiene?',
		byRule: 'Según la regla, por máquina y efecto',
		reason: 'Motivo',
		missing: 'Diga por qué no vale lo que da la regla.',
		save: 'Fijar prioridad'
	},
	merge: {
		title: 'Quizá avisado dos veces',
		merge: 'La misma avería: unir',
		all: (others, code) =>
			count(others, { one: `Unir # aviso con ${code}`, other: `Unir los # avisos con ${code}` }),
		reported: (name, when) => `${name}, ${when}`,
		signs: {
			'same-machine': 'misma máquina',
			'near-machine': 'misma parte de la planta',
			'both-stopped': 'ambos dicen que está parada',
			'same-failure': 'mismo fallo',
			'alike-words': 'palabras parecidas'
		}
	},
	question: {
		title: (name) => `¿Qué quiere saber de ${name}?`,
		what: 'Se le llama en su dispositivo. Hasta que responda, el aviso muestra a qué espera.',
		field: 'Pregunta',
		missing: 'Escriba primero la pregunta.',
		send: 'Preguntar',
		put: (name, when) => `Pregunta a ${name}, ${when}:`,
		waits: 'Aún sin respuesta.',
		answer: (name) => `${name}:`,
		settle: 'Pregunta resuelta'
	},
	none: {
		empty: 'Todo está decidido',
		what: 'Los avisos nuevos aparecen aquí solos, primero los más urgentes.',
		first: 'El primero llega en cuanto alguien avisa de una avería.'
	}
};
