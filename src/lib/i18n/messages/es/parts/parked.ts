import type { Parts } from '../../parts.ts';

export const parked: Parts['parked'] = {
	intro:
		'Aquí espera lo que llegó de personas o dispositivos bloqueados, o de quienes cambiaron de permisos. Solo vale cuando usted lo acepta.',
	waiting: 'En espera',
	decided: 'Decidido',
	empty: 'Nada espera una decisión',
	emptyWhat:
		'Aquí aparecerá lo que hicieron personas y dispositivos bloqueados, y quienes cambiaron de permisos mientras estaban sin conexión.',
	emptyDecided: 'Todavía no se ha decidido nada',
	emptyDecidedWhat: 'Aquí aparecerá lo que usted y otros acepten o rechacen.',
	notYours: 'Esta lista es para responsables',
	notYoursWhat: 'Quien está a cargo de una planta decide sobre lo que espera allí.',
	offline:
		'La lista está en el servidor, que ahora no responde. No se pierde nada: mire otra vez cuando tenga conexión.',
	again: 'Mirar otra vez',
	asking: 'Mirando…',
	save: 'Guardar como archivo',
	more: 'Mostrar más',
	somebody: 'Alguien que usted no puede ver',
	unknownDevice: 'un dispositivo que usted no puede ver',
	whose: (who, device) => `${who}, en ${device}`,
	why: {
		'revoked-person': 'Esta persona está bloqueada.',
		'revoked-device': 'Este dispositivo está bloqueado.',
		'rights-changed': 'Sus permisos cambiaron antes de que llegara.',
		'foreign-device': 'Llegó por otro dispositivo que aquel en que se hizo.',
		'foreign-person': 'Esta persona nunca había iniciado sesión en este dispositivo.',
		'newer-version': 'Se hizo con una aplicación más nueva que la del servidor.',
		'older-version': 'Se hizo con una aplicación muy antigua.',
		'too-many-reports': 'Llegaron muchos avisos en poco tiempo sin que nadie hubiera iniciado sesión.'
	},
	whyElse: 'Necesita una decisión.',
	done: (done, came) => `Hecho ${done}, llegó ${came}`,
	hidden: 'Trata de algo que usted no puede ver. Solo puede rechazarlo.',
	own: 'Es suyo: tiene que decidirlo otra persona.',
	accept: 'Aceptar',
	reject: 'Rechazar',
	acceptAll: (n) => `Aceptar los ${n}`,
	rejectAll: (n) => `Rechazar los ${n}`,
	accepted: (n) => (n === 1 ? 'Aceptado' : `${n} aceptados`),
	rejected: (n) => (n === 1 ? 'Rechazado' : `${n} rechazados`),
	rejectAsk: (n) => (n === 1 ? '¿Rechazar esto?' : `¿Rechazar estos ${n}?`),
	rejectWhat: 'Queda registrado y no vale. Quien lo hizo puede leer el motivo.',
	reason: 'Motivo',
	reasonNeeded: 'Escriba por qué, para que se entienda.',
	outcome: { accepted: 'Aceptado', rejected: 'Rechazado' },
	by: (who, at) => `${who}, ${at}`,
	because: (reason) => `«${reason}»`,
	full: 'No hay espacio en este dispositivo: no se decidió nada.',
	refused: 'No es posible con sus permisos actuales.'
};
