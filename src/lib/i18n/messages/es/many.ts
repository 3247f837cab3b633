import type { many as english } from '../en/many.ts';

export const many: typeof english = {
	none: 'Nada elegido',
	find: 'Buscar y añadir',
	add: (name: string) => `Añadir ${name}`,
	remove: 'quitar',
	found: (count: string) => `Encontrados: ${count}. Escriba más para acotar.`,
	nothing: 'No se encontró nada',
	nothingYet: 'Todavía no hay nada que elegir.'
};
