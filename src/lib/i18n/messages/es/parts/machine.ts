import type { Parts } from '../../parts.ts';

export const machine: Parts['machine'] = {
	states: {
		running: 'En marcha',
		degraded: 'Funciona peor',
		stopped: 'Parada',
		'out-of-use': 'Fuera de servicio'
	},
	kinds: {
		site: 'Planta',
		area: 'Zona',
		line: 'Línea',
		machine: 'Máquina',
		component: 'Componente',
		tool: 'Herramienta',
		vehicle: 'Vehículo'
	},
	list: 'Máquinas',
	up: (name) => `Volver a ${name}`,
	top: 'Volver al principio',
	path: 'A qué pertenece',
	report: 'Avisar de un problema aquí',
	openWork: 'Trabajo abierto',
	nothingOpen: 'En esta máquina no hay nada abierto.',
	inside: 'Dentro',
	facts: 'Datos',
	maker: 'Fabricante',
	model: 'Modelo',
	serial: 'Número de serie',
	criticality: 'Criticidad',
	permit: 'Necesita un permiso',
	search: 'Buscar por código o nombre',
	found: (count) => `Encontradas: ${count}`,
	foundNone: 'Ninguna máquina de este dispositivo tiene ese código o nombre.',
	searchHint: 'Al menos dos caracteres del código o del nombre.'
};
