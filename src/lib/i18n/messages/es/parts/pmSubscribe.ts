import type { Parts } from '../../parts.ts';

export const pmSubscribe: Parts['pmSubscribe'] = {
	title: 'En su propio calendario',
	what: 'El calendario del teléfono o del ordenador muestra su trabajo o el de un equipo, por una dirección que consulta de vez en cuando. Necesita la red.',
	whose: 'Trabajo de quién',
	mine: 'El mío',
	otherTeam: 'Un equipo',
	make: 'Crear una dirección',
	have: 'Sus direcciones',
	since: (day) => `desde el ${day}`,
	used: (day) => `leída por última vez el ${day}`,
	unused: 'nunca leída',
	end: 'Terminar',
	fresh: 'La dirección nueva',
	once: 'Solo se muestra esta vez. Quien la tenga puede leer este calendario.',
	how: 'En el programa de calendario se llama «suscribirse» o «desde internet». Muestra el trabajo abierto por días, con su lugar, y nada de lo que cuesta. Terminada aquí, ya no existe.',
	copy: 'Copiar',
	copied: 'Copiada',
	kept: 'Ya la tengo'
};
