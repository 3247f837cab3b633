import type { Parts } from '../../parts.ts';

export const screens: Parts['screens'] = {
	notYet: 'Esta versión muestra dónde estará cada cosa. Las funciones llegan con las próximas versiones.',
	parts: {
		empty: 'Todavía no hay repuestos',
		what: 'Aquí estarán los repuestos con su ubicación, sus existencias y cada movimiento. Sacar una pieza nunca espera a la red.',
		first: 'El primer repuesto llega de la lista del almacén o de la lista de repuestos de una máquina.'
	}
};
