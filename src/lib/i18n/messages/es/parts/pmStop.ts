import type { Parts } from '../../parts.ts';

export const pmStop: Parts['pmStop'] = {
	title: 'Mientras está parada',
	what: 'Una máquina está parada, o producción la cede un rato: qué se puede hacer en ese tiempo.',
	which: 'Qué máquina',
	standing: 'Parada ahora',
	unknown: 'Esta máquina no está en este dispositivo.',
	other: 'Otra máquina',
	when: 'Cuándo',
	now: 'Ahora',
	howLong: 'Cuánto tiempo está parada',
	minutes: 'minutos',
	nothing: 'Aquí no hay nada abierto y nada vence en los próximos dos meses.',
	groups: { now: 'Se puede hacer', perhaps: 'Quizá', not: 'Esta vez no' },
	can: { now: 'Se puede hacer', perhaps: 'Quizá', not: 'Ahora no' },
	together: (minutes, there) => `Uno tras otro ${minutes} minutos, de ${there}.`,
	due: (day) => `vence el ${day}`,
	toJob: 'Mostrar el trabajo',
	toPlan: 'Mostrar el plan',
	why: {
		tooEarly: (day) => `Demasiado pronto: no antes del ${day}`,
		tooLong: (length) => `Dura más: ${length}`,
		noParts: (part, there, needed) => `Falta una pieza: ${part}, hay ${there} de ${needed}`,
		stockUnsure: (part) => `Nadie sabe con seguridad si hay esta pieza: ${part}`,
		noSkill: (skill) => `No hay nadie que sepa hacerlo: ${skill}`,
		skillUnsure: (skill) => `Alguien sabe hacerlo, pero quizá no está: ${skill}`,
		lengthUnknown: 'Nadie ha dicho cuánto dura',
		permitFirst: (permit) => `Necesita antes un permiso: ${permit}`
	}
};
