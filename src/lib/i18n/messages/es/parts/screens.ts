import type { Parts } from '../../parts.ts';

export const screens: Parts['screens'] = {
	notYet: 'Esta versión muestra dónde estará cada cosa. Las funciones llegan con las próximas versiones.',
	parts: {
		empty: 'Todavía no hay repuestos',
		what: 'Aquí estarán los repuestos con su ubicación, sus existencias y cada movimiento. Sacar una pieza nunca espera a la red.',
		first: 'El primer repuesto llega de la lista del almacén o de la lista de repuestos de una máquina.'
	},
	numbers: {
		empty: 'Todavía no hay nada que contar',
		what: 'Aquí estarán la disponibilidad, el tiempo de reparación, el tiempo entre fallos y el cumplimiento del preventivo. Cada cifra se abre a los hechos que la forman y dice cómo se cuenta.',
		first: 'La primera cifra aparece con el primer trabajo terminado.'
	}
};
