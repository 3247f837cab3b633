import type { Parts } from '../../parts.ts';

export const refusals: Parts['refusals'] = {
	'gate-permit': (permit) => `Falta un permiso (${permit}). El trabajo no puede empezar sin él.`,
	'gate-isolation': (device) =>
		`${device} no está bloqueado y comprobado. El trabajo no puede empezar antes.`,
	'gate-untried': (device) =>
		`${device} tiene candado, pero desde entonces nadie ha comprobado si ya no hay energía.`,
	'lock-still-on': (device) => `Todavía hay un candado en ${device}. Su dueño lo quita o lo entrega primero.`,
	'failure-needed': 'En una avería, esta planta pregunta qué falló.',
	'answer-needed': (step) => `Este paso aún no tiene respuesta: ${step}`,
	'step-failed': (step) => `Este paso tiene que estar bien antes de terminar: ${step}`,
	'reading-needed': (step) => `Falta la lectura: ${step}`,
	'signature-needed': 'Este tipo de trabajo lo firma quien lo hizo.',
	'would-loop': (code) =>
		code === ''
			? 'Un trabajo no puede esperarse a sí mismo ni ser lo mismo que él.'
			: `Sería un círculo: ${code} ya espera a este trabajo.`,
	full: 'El dispositivo está lleno. No se ha perdido nada: sigue en pantalla. Libere espacio e inténtelo otra vez.',
	'not-ready':
		'Este dispositivo espera aún sus primeros datos. Lo escrito se queda; inténtelo dentro de un momento.',
	go: { gates: 'Ir a permisos y candados', step: 'Ir al paso', failure: 'Decir qué falló', sign: 'Firmar' },
	title: 'Aún no es posible'
};
