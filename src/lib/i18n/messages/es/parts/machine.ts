import type { Parts } from '../../parts.ts';

export const machine: Parts['machine'] = {
	states: {
		running: 'En marcha',
		degraded: 'Funciona peor',
		stopped: 'Parada',
		'out-of-use': 'Fuera de servicio'
	},
	since: (when) => `desde ${when}`,
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
	start: {
		open: 'Empezar un trabajo aquí',
		title: (name) => `Empezar un trabajo en ${name}`,
		what: 'Qué hace',
		now: 'Empezar ahora',
		need: 'Diga qué hace.'
	},
	openWork: 'Trabajo abierto',
	nothingOpen: 'En esta máquina no hay nada abierto.',
	inside: 'Dentro',
	facts: 'Datos',
	maker: 'Fabricante',
	model: 'Modelo',
	serial: 'Número de serie',
	criticality: 'Criticidad',
	class: 'Clase de máquina',
	permit: 'Necesita un permiso',
	search: 'Buscar por código o nombre',
	found: (count) => `Encontradas: ${count}`,
	foundNone: 'Ninguna máquina de este dispositivo tiene ese código o nombre.',
	searchHint: 'Al menos dos caracteres del código o del nombre.',
	none: {
		empty: 'Todavía no hay máquinas en este dispositivo',
		what: 'Aquí estará cada máquina de tu zona con su estado, trabajos abiertos, historial, repuestos y manuales, también en el sótano sin wifi.',
		first:
			'La primera máquina llega de la lista de equipos de la planta. Una etiqueta escaneada lleva directamente a su máquina.'
	},
	tree: {
		open: (name) => `Mostrar lo que hay en ${name}`,
		close: (name) => `Ocultar lo que hay en ${name}`,
		level: (level) => `Nivel ${level}`,
		hint: 'Parte del código o del nombre. La lista muestra dónde está cada cosa.'
	},
	whileItStands: 'Qué se puede hacer mientras está parada',
	labels: {
		print: 'Imprimir etiquetas',
		one: 'Etiqueta para esta máquina',
		all: 'Etiquetas para todo lo que contiene'
	},
	label: {
		title: (code) => `Máquina ${code}`,
		empty: 'Esta máquina todavía no está en este dispositivo',
		what: (code) =>
			`La etiqueta dice ${code}. Millwright abre las máquinas desde este dispositivo, sin red, y ${code} aún no ha llegado aquí.`,
		first: 'Aun así puedes avisar de una avería con este código, o revisarlo y escribirlo otra vez.',
		again: 'Escribir otro código'
	}
};
