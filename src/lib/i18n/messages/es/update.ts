export const update = {
	ready: 'Hay una versión nueva lista',
	kept: 'Lo que has escrito se conserva.',
	now: 'Usarla ahora',
	later: 'Más tarde',
	done: 'Esta es la versión nueva.',
	news: 'Novedades'
};
