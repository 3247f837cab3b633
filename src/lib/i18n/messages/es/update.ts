export const update = {
	ready: 'Hay una versión nueva lista',
	kept: 'Lo que ha escrito se conserva.',
	now: 'Usarla ahora',
	later: 'Más tarde'
};
