import type { Parts } from '../../parts.ts';

export const refusals: Parts['refusals'] = {
	malformed: 'Algo no puede estar bien. Revise lo que ha escrito.',
	'unknown-person':
		'Este dispositivo aún no le conoce. Espere a los primeros datos o inicie sesión otra vez.',
	'unknown-device':
		'Este dispositivo aún no es conocido. Espere a los primeros datos o inicie sesión otra vez.',
	'not-found': 'No está en este dispositivo, o ya no le corresponde verlo.',
	'not-allowed': 'Su función no lo permite. Pregunte a su supervisor.',
	dependency: 'Se apoya en algo que no se aceptó. Arregle eso primero.',
	broken:
		'El programa ha cometido un error. Lo que escribió sigue aquí; avise con el archivo de diagnóstico.',
	'wrong-status': 'El trabajo ha avanzado: esto ya no es posible.',
	'reason-needed': 'Diga por qué.',
	'already-taken': 'Ya está en uso. Elija otro.',
	'already-booked': 'Ya hay trabajo anotado. Termínelo en su lugar.',
	'another-person-needed': 'Tiene que hacerlo otra persona, no quien hizo el trabajo.',
	'gate-permit': (permit) => `Falta un permiso (${permit}). El trabajo no puede empezar sin él.`,
	'gate-isolation': (device) =>
		`${device} no está bloqueado y comprobado. El trabajo no puede empezar antes.`,
	'lock-still-on': 'Hay un candado puesto. Primero lo quita quien lo puso.',
	'not-your-lock': 'Es el candado de un compañero. Solo esa persona lo quita.',
	'failure-needed': 'En una avería, esta planta pregunta qué falló.',
	'answer-needed': (step) => `Este paso aún no tiene respuesta: ${step}`,
	'step-failed': (step) => `Este paso tiene que estar bien antes de terminar: ${step}`,
	'reading-needed': (step) => `Falta la lectura: ${step}`,
	'signature-needed': 'Este tipo de trabajo lo firma quien lo hizo.',
	'asset-retired': 'La máquina está retirada.',
	'still-in-use': 'Todavía se usa en otro sitio.',
	'would-loop': 'Volvería sobre sí mismo.',
	'already-published': 'Esta versión está publicada y no cambia nunca. Haga una nueva.',
	'not-published': 'Aún no está publicado.',
	'outside-version': 'Lo hizo otra versión de la aplicación. Actualice primero.',
	'last-admin': 'Tiene que quedar alguien que pueda dar acceso.',
	'too-many': 'Aquí ya no cabe más.',
	full: 'El dispositivo está lleno. No se ha perdido nada: sigue en pantalla. Libere espacio e inténtelo otra vez.',
	'not-ready':
		'Este dispositivo espera aún sus primeros datos. Lo escrito se queda; inténtelo dentro de un momento.',
	unknown: (code) => `No se ha aceptado (${code}). Lo que escribió sigue aquí.`,
	go: { step: 'Ir al paso', failure: 'Decir qué falló', sign: 'Firmar', answer: 'Responder' },
	title: 'Aún no es posible'
};
