import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const programs: Parts['programs'] = {
	title: 'Claves para programas',
	what: 'Un autómata de línea, un ERP o un script recibe aquí un nombre y unos derechos propios. Lo que hace queda en el registro con ese nombre.',
	add: 'Añadir un programa',
	empty: 'Ningún programa tiene clave',
	emptyWhat: 'Aquí aparecerá, con sus claves, cada programa que lee o avisa por sí mismo.',
	notAllowed: 'Solo los administradores ven esta página.',
	name: 'Cómo se llama',
	nameHint: 'Por ejemplo: control de línea prensa 3',
	role: 'Qué puede hacer',
	roleHint: 'No más de lo que necesita. Administrar es cosa de personas.',
	until: 'Último día',
	untilHint: 'Déjelo vacío si no lo hay.',
	make: 'Crear la clave',
	newKey: 'La clave nueva',
	once: 'Cópiela ahora: se muestra solo esta vez y no se guarda en ningún sitio, tampoco aquí.',
	how: 'El programa la envía con cada petición: Authorization: Bearer y la clave.',
	copy: 'Copiar',
	copied: 'Copiada',
	kept: 'Ya la tengo',
	rotate:
		'Para cambiar de clave sin interrupción: cree otra, désela al programa y después termine la anterior.',
	more: 'Crear otra clave',
	since: (time: string) => `Creada ${time}`,
	used: (time: string) => `Usada por última vez ${time}`,
	neverUsed: 'Nunca usada',
	end: 'Terminar esta clave',
	endSure: 'Terminarla para siempre',
	ended: (time: string) => `Terminada ${time}`,
	ends: (day: string) => `hasta ${day}`,
	lockedOut: 'Bloqueado',
	count: (keys: number) => count(keys, { one: '# clave', other: '# claves' })
};
