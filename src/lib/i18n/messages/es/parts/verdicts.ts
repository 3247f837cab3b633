import type { Parts } from '../../parts.ts';

export const verdicts: Parts['verdicts'] = {
	refusals: {
		malformed: {
			why: 'Hay algo que no se ha entendido.',
			todo: 'Revise lo que se escribió, corríjalo y envíelo otra vez.'
		},
		'unknown-person': {
			why: 'La planta no conoce a la persona que hizo esto.',
			todo: 'Pregunte a su administrador si su cuenta sigue activa e inténtelo de nuevo.'
		},
		'unknown-device': {
			why: 'La planta no conoce este dispositivo.',
			todo: 'Pida a su administrador que dé de alta el dispositivo e inténtelo de nuevo.'
		},
		'not-found': {
			why: 'Aquello de lo que trataba ya no está, o usted no puede verlo.',
			todo: 'Pregunte a su responsable. Si ya no hace falta, descártelo.'
		},
		'not-allowed': {
			why: 'Con sus permisos actuales no puede hacer esto.',
			todo: 'Pídaselo a alguien que pueda, o pida que cambien sus permisos e inténtelo de nuevo.'
		},
		dependency: {
			why: 'Dependía de algo que tampoco fue aceptado.',
			todo: 'Corrija lo primero: esto irá con ello.'
		},
		broken: {
			why: 'Millwright cometió un error. No es culpa suya.',
			todo: 'Guarde el archivo de diagnóstico en los ajustes para quien cuida de Millwright e inténtelo más tarde.'
		},
		'wrong-status': {
			why: 'El trabajo ha avanzado entretanto: en su estado actual esto no es posible.',
			todo: 'Mire el trabajo. Si ya está hecho de todos modos, descarte esto.'
		},
		'reason-needed': { why: 'Hace falta un motivo.', todo: 'Añada el motivo y envíelo otra vez.' },
		'already-taken': {
			why: 'Ese nombre o número ya es de otra cosa.',
			todo: 'Elija otro y envíelo de nuevo.'
		},
		'already-booked': {
			why: 'Ya se han imputado tiempo o repuestos.',
			todo: 'Termine el trabajo en lugar de anularlo.'
		},
		'another-person-needed': {
			why: 'Tiene que hacerlo una segunda persona: cuatro ojos.',
			todo: 'Pida a un compañero que lo haga en su dispositivo.'
		},
		'gate-permit': {
			why: 'Falta un permiso de trabajo.',
			todo: 'Haga que registren el permiso e inténtelo de nuevo.'
		},
		'gate-isolation': {
			why: 'Una máquina no está aislada y bloqueada como debe.',
			todo: 'Ponga el candado, regístrelo e inténtelo de nuevo.'
		},
		'lock-still-on': {
			why: 'La máquina todavía tiene un candado puesto.',
			todo: 'Haga que lo quiten y lo registren, e inténtelo de nuevo.'
		},
		'not-your-lock': {
			why: 'El candado es de otra persona.',
			todo: 'Pida a su dueño que lo quite o que se lo traspase.'
		},
		'failure-needed': {
			why: 'Todavía no se ha dicho qué falló.',
			todo: 'Elija el fallo en el trabajo e inténtelo de nuevo.'
		},
		'answer-needed': {
			why: 'Queda un paso de la lista sin responder.',
			todo: 'Responda el paso e inténtelo de nuevo.'
		},
		'step-failed': {
			why: 'Un paso que tiene que estar bien no lo está.',
			todo: 'Arréglelo, responda el paso otra vez e inténtelo de nuevo.'
		},
		'reading-needed': { why: 'Falta una lectura.', todo: 'Anote la lectura e inténtelo de nuevo.' },
		'signature-needed': { why: 'Falta una firma.', todo: 'Firme el trabajo e inténtelo de nuevo.' },
		'asset-retired': {
			why: 'La máquina está fuera de servicio.',
			todo: 'Si aún funciona, haga que la pongan en servicio e inténtelo de nuevo.'
		},
		'still-in-use': {
			why: 'Otra cosa todavía lo necesita.',
			todo: 'Termine o mueva antes lo que depende de ello e inténtelo de nuevo.'
		},
		'would-loop': { why: 'Se contendría o se esperaría a sí mismo.', todo: 'Elija otro.' },
		'already-published': {
			why: 'Esta versión está publicada y no se puede cambiar.',
			todo: 'Haga una versión nueva con sus cambios.'
		},
		'not-published': {
			why: 'El procedimiento aún no está publicado.',
			todo: 'Publíquelo primero e inténtelo de nuevo.'
		},
		'outside-version': {
			why: 'La lista ha cambiado: este paso no está en su versión.',
			todo: 'Abra el trabajo y responda el paso tal como está ahora.'
		},
		'last-admin': {
			why: 'Nadie podría administrar ya la planta.',
			todo: 'Nombre antes a otro administrador.'
		},
		'too-many': { why: 'Sería más de lo que cabe.', todo: 'Divídalo en partes más pequeñas y envíelas.' },
		rejected: {
			why: 'Un responsable lo revisó y no lo aceptó.',
			todo: 'Lea el motivo. Pregunte si cree que debe valer.'
		},
		'already-decided': { why: 'Otra persona ya decidió lo contrario.', todo: 'Mire lo que se decidió.' },
		'unreadable-act': {
			why: 'Se hizo con una versión que este servidor no conoce.',
			todo: 'Actualice el servidor y acéptelo otra vez.'
		}
	},
	because: (reason) => `El motivo: «${reason}»`,
	step: (instruction) => `El paso: ${instruction}`,
	differences: {
		'also-wrote': 'Otra persona escribió en el mismo campo. Se guardan las dos versiones.',
		'done-twice': 'Otra persona ya lo había terminado. Lo suyo queda al lado.',
		late: 'El trabajo ya había terminado. Lo que escribió se guarda.',
		'already-so': 'Ya estaba así.',
		'changed-meanwhile': 'Otros lo cambiaron entretanto. Lo suyo queda junto a lo de ellos.',
		'merged-into': 'Se ha juntado con otro aviso sobre la misma avería.',
		'not-started': 'El aviso queda. Todavía no se ha podido empezar el trabajo.',
		rebound: 'La etiqueta estaba hasta ahora en otra cosa.',
		'code-taken': 'Otra cosa de la planta lleva el mismo código.',
		'below-last-reading': 'El contador marca menos que antes. Se guarda como usted lo leyó.',
		'below-zero': 'Las existencias están por debajo de cero. Alguien debería contar.',
		'moved-to-events': 'Las entradas más antiguas han pasado al historial.',
		renumbered: 'Ha recibido otro número.',
		'has-left': 'Esta persona ya no está. Queda con quien lo tenía.'
	},
	parked: {
		'newer-version': 'Se hizo con una aplicación más nueva que la del servidor. Lo decidirá un responsable.',
		'older-version': 'Se hizo con una aplicación muy antigua. Lo decidirá un responsable.',
		'revoked-device': 'Este dispositivo está bloqueado. Lo decidirá un responsable.',
		'revoked-person': 'Su cuenta está bloqueada. Lo decidirá un responsable.',
		'foreign-device': 'Se hizo en otro dispositivo. Lo decidirá un responsable.',
		'foreign-person': 'Usted nunca ha iniciado sesión en este dispositivo. Lo decidirá un responsable.',
		'too-many-reports': 'Llegaron muchos avisos en poco tiempo. Un responsable los revisa antes.',
		'rights-changed': 'Sus permisos cambiaron mientras esto estaba en camino. Lo decidirá un responsable.'
	},
	parkedElse: 'Lo decidirá un responsable.',
	refusedElse: {
		why: 'Un servidor más nuevo lo rechazó por un motivo que esta versión no sabe explicar.',
		todo: 'Actualice la aplicación y vuelva a mirarlo.'
	},
	troubles: {
		unreachable: 'El servidor no ha respondido. Se le vuelve a preguntar solo.',
		'sign-in': 'El servidor pide que inicie sesión otra vez. No se pierde nada; saldrá en cuanto lo haga.',
		'protocol-too-old':
			'Esta aplicación es demasiado antigua para el servidor. Actualícela: todo se queda y saldrá entonces.',
		'protocol-too-new':
			'El servidor es más antiguo que esta aplicación. Saldrá cuando se actualice el servidor.',
		'newer-app-needed': 'En este dispositivo ha trabajado una versión más nueva. Actualice: todo se queda.',
		'storage-full': 'En este dispositivo no queda espacio. Libere un poco; lo que ha hecho está guardado.',
		'storage-broken': 'El almacenamiento de este dispositivo no ha respondido. Se vuelve a intentar solo.',
		busy: 'El servidor está ocupado. Se le vuelve a preguntar solo.',
		'disk-full': 'En el servidor no queda espacio. Avise a quien lo cuida; hasta entonces todo se queda aquí.'
	},
	troubleElse: 'El servidor no ha podido aceptarlo ahora. Se vuelve a intentar solo.'
};
