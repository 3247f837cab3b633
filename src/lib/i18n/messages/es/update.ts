export const update = {
	ready: 'Hay una versión nueva lista',
	kept: 'Lo que ha escrito se conserva. Tarda un segundo, también sin red.',
	now: 'Usarla ahora',
	later: 'Más tarde'
};
