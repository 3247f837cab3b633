import type { Parts } from '../../parts.ts';

export const people: Parts['people'] = {
	add: 'Añadir una persona',
	empty: 'Todavía no hay nadie',
	what: 'Aquí aparecerán todos los que trabajan con Millwright en este centro.',
	how: 'Añada a la primera persona; inicia sesión con su número y la contraseña que usted le dé.',
	name: 'Nombre',
	code: 'Número',
	codeHint: 'Un número de personal o un nombre corto; es único y sirve para iniciar sesión.',
	role: 'Qué hace aquí',
	save: 'Guardar persona',
	taken: 'Alguien ya tiene este número.',
	setPassword: 'Poner contraseña',
	password: 'Contraseña nueva',
	passwordSet: 'Contraseña puesta',
	left: 'Ya no está',
	revoked: 'Bloqueado',
	notAllowed: 'Solo los administradores ven esta página.',
	roles: {
		requester: 'Avisa de problemas',
		operator: 'Operario',
		technician: 'Técnico',
		planner: 'Planificador',
		supervisor: 'Supervisor',
		storekeeper: 'Almacenero',
		reliability: 'Ingeniero de fiabilidad',
		'permit-issuer': 'Emite permisos',
		contractor: 'Contratista',
		viewer: 'Solo mira',
		admin: 'Administrador'
	}
};
