import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const plural = pluralIn<'one'>('es');

export const managing: Parts['managing'] = {
	menu: 'Gestionar',
	name: 'Nombre',
	code: 'Código de la etiqueta',
	needed: 'Esto hace falta.',
	notKept: 'No se guardó. Inténtelo de nuevo.',
	tooLate: 'Es demasiado tarde para deshacerlo.',
	edit: {
		open: 'Editar',
		title: (name) => `Editar ${name}`,
		codeHint:
			'Las etiquetas puestas llevan el código antiguo. Vuelva a asociar la etiqueta antigua si lo cambia.',
		description: 'Descripción',
		commissionedOn: 'En uso desde',
		warrantyUntil: 'Garantía hasta',
		now: 'Guardar',
		done: (name) => `${name} modificado`
	},
	criticality: {
		title: 'Cuánto depende de ella',
		inputs: {
			safety: 'Peligro para personas si falla',
			production: 'Pérdida de producción',
			quality: 'Pérdida de calidad',
			redundancy: 'No hay nada que la sustituya'
		},
		levels: ['nada', 'poco', 'notable', 'mucho', 'muchísimo'],
		unanswered: 'Sin responder',
		class: 'Clase',
		classes: { A: 'A: la más crítica', B: 'B: crítica', C: 'C: normal', D: 'D: la menos crítica' },
		none: 'Sin clase',
		proposed: (letter) => `Las respuestas dan ${letter}. Quizá usted lo sepa mejor.`,
		answerAll: 'Se propone una clase cuando las cuatro están respondidas.'
	},
	own: { class: 'Clase de máquina', none: 'Sin clase', hint: 'Dice qué otros campos hay.' },
	ids: {
		title: 'Números en otros sistemas',
		system: 'Sistema',
		id: 'Número',
		add: 'Otro número',
		takeOff: 'Quitar',
		takeOffThis: (what) => `Quitar ${what}`
	},
	tags: {
		open: 'Etiquetas puestas',
		title: (name) => `Etiquetas de ${name}`,
		none: (code) => `Ninguna otra etiqueta. Una etiqueta con el código ${code} se entiende sin asociarla.`,
		another: 'Texto de otra etiqueta',
		hint: 'Exactamente como está en la etiqueta. Es más fácil leerla y luego ponerla en esta máquina.',
		bind: 'Ponerla',
		bound: (name) => `Etiqueta puesta en ${name}`,
		takeOff: 'Quitar',
		takeOffThis: (tag) => `Quitar ${tag}`,
		takenOff: (name) => `Etiqueta quitada de ${name}`,
		earlier: 'Etiquetas anteriores',
		fromTo: (from, to) => `${from} a ${to}`
	},
	entry: {
		change: 'Cambiar',
		changeThis: (name) => `Cambiar ${name}`,
		putAway: 'Guardar aparte',
		putAwayThis: (name) => `Guardar aparte ${name}`,
		away: 'Guardados aparte',
		back: 'Recuperar',
		backThis: (name) => `Recuperar ${name}`
	},
	meters: {
		open: 'Contadores',
		title: (name) => `Contadores de ${name}`,
		none: 'Aún no hay contador. Los planes y las lecturas lo necesitan.',
		another: 'Otro contador',
		add: 'Añadir el contador',
		done: (name) => `${name} configurado`,
		fields: {
			name: 'Cómo se llama',
			unit: 'Unidad',
			type: 'Cómo cuenta',
			perDay: 'Aumento previsto al día',
			rollover: 'Vuelve a empezar en',
			'warn.min': 'Avisar por debajo de',
			'warn.max': 'Avisar por encima de',
			'fail.min': 'Demasiado bajo por debajo de',
			'fail.max': 'Demasiado alto por encima de'
		},
		types: { counter: 'Solo sube: horas, golpes', gauge: 'Sube y baja: presión, calor' }
	},
	isolation: {
		open: 'Puntos de bloqueo',
		title: (name) => `Puntos de bloqueo de ${name}`,
		none: 'Aún no hay ninguno. Diga dónde se corta la energía de esta máquina.',
		another: 'Otro punto',
		add: 'Añadir el punto',
		done: (name) => `${name} anotado`,
		fields: {
			device: 'Interruptor, válvula o pasador',
			energy: 'Energía',
			location: 'Dónde está',
			lockType: 'Tipo de candado',
			verifyMethod: 'Cómo se comprueba que no hay energía',
			order: 'Orden'
		}
	},
	add: {
		open: 'Añadir algo dentro',
		title: (name) => `Nuevo en ${name}`,
		kind: 'Qué es',
		now: 'Añadir',
		done: (name) => `${name} añadido`
	},
	move: {
		open: 'Mover a…',
		title: (name) => `Mover ${name}`,
		what: 'Elija adónde pertenece.',
		along: (count) =>
			plural(count, {
				one: '# cosa de dentro va con ella. Elija adónde pertenece.',
				other: '# cosas de dentro van con ella. Elija adónde pertenece.'
			}),
		search: 'Parte del código o del nombre',
		places: 'Lugares',
		none: 'No hay otro lugar que sirva.',
		done: (name, place) => `${name} está ahora en ${place}`
	},
	clone: {
		open: 'Copiar con lo que contiene',
		title: (name) => `Copiar ${name}`,
		what: 'La copia queda en el mismo lugar. Etiquetas, números de serie e historial no se copian.',
		withParts: (count) =>
			plural(count, { one: 'Copiar también # cosa de dentro', other: 'Copiar también # cosas de dentro' }),
		codeOf: (name) => `Código: ${name}`,
		taken: 'Algo en este sitio ya tiene este código.',
		tooMany: (most) => `Contiene más de ${most} cosas; solo se copia la máquina.`,
		now: 'Hacer la copia',
		done: (name) => `${name} copiado`
	},
	retire: {
		open: 'Retirar del servicio…',
		title: (name) => `Retirar ${name} del servicio`,
		what: 'Sale de todas las listas. Su historial queda y se puede volver a poner.',
		inside: (count) =>
			plural(count, {
				one: '# cosa de dentro se retira también.',
				other: '# cosas de dentro se retiran también.'
			}),
		openWork: (count) =>
			plural(count, {
				one: '# trabajo sigue abierto aquí. Queda abierto y dice que la máquina se retiró.',
				other: '# trabajos siguen abiertos aquí. Quedan abiertos y dicen que la máquina se retiró.'
			}),
		on: 'Último día',
		onHint: 'Hoy, si no se elige nada.',
		reason: 'Motivo',
		now: 'Retirar del servicio',
		done: (name) => `${name} retirado del servicio`,
		back: 'Volver a poner en servicio',
		isBack: (name) => `${name} está de nuevo en servicio`
	}
};
