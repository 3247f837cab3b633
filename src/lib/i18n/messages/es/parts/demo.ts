import type { Parts } from '../../parts.ts';

export const demo: Parts['demo'] = {
	mark: 'Planta de demostración: aquí nada es real.',
	change: 'Cambiar'
};
