import type { Parts } from '../../parts.ts';
import { pluralIn } from '../../../plural.ts';

const count = pluralIn<'one'>('es');

export const backlog: Parts['backlog'] = {
	label: 'Todo el trabajo abierto',
	columns: {
		title: 'Trabajo',
		kind: 'Tipo',
		priority: 'Prioridad',
		status: 'Estado',
		owner: 'A cargo de',
		due: 'Vence',
		age: 'Antigüedad',
		blocker: 'Bloqueado por'
	},
	days: (days) => `${days} d`,
	count: (items) => count(items, { one: '# trabajo pendiente', other: '# trabajos pendientes' }),
	countOf: (shown, all) => `${shown} de ${all} trabajos pendientes`,
	growing: 'Se está leyendo el resto…',
	standing: 'Cómo está',
	olderThan: (days) => `De más de ${days} días`,
	olderCount: (jobs, days) => `${jobs} de más de ${days} d`,
	causeCount: (cause, jobs, days) => `${cause}: ${jobs}, el más largo ${days} d`,
	search: 'Buscar',
	look: 'Mostrar como',
	table: 'Tabla',
	board: {
		status: 'Tablero por estado',
		waiting: 'Tablero por causa de espera',
		owner: 'Tablero por persona y equipo',
		priority: 'Tablero por prioridad'
	},
	whichColumn: 'Columna',
	otherOwners: 'Todos los demás',
	column: (name, jobs) => `${name} (${jobs})`,
	filters: 'Filtros',
	showAll: 'Mostrar todo',
	line: 'Línea o zona',
	anyLine: 'Toda la planta',
	anybody: 'Cualquiera',
	any: 'Todos',
	clears: 'Quién lo resuelve',
	waiting: { any: 'Espera algo', nothing: 'Nada lo impide' },
	dues: { overdue: 'Vencido', undated: 'Sin fecha' },
	busy: 'Guardando, uno tras otro…',
	setPriority: 'Prioridad…',
	setDue: {
		open: 'Fecha…',
		title: (what) => `¿Para cuándo? ${what}`,
		day: 'Fecha límite',
		missing: 'Elija primero un día.',
		none: 'Sin fecha',
		save: 'Fijar fecha'
	},
	saved: {
		title: 'Filtros guardados',
		save: 'Guardar este filtro…',
		what: 'Se guarda para usted, en todos sus dispositivos. La dirección de esta página muestra lo mismo a otros.',
		name: 'Nombre',
		missing: 'Póngale primero un nombre.',
		keep: 'Guardar',
		remove: (name) => `Quitar «${name}»`
	},
	stale: {
		title: 'Puede no estar al día',
		seen: (device, when) => `Última noticia de ${device}: ${when}.`,
		unsent: (acts) =>
			count(acts, { one: 'Allí esperaba # anotación.', other: 'Allí esperaban # anotaciones.' }),
		more: (devices) => count(devices, { one: 'Y # más.', other: 'Y # más.' }),
		all: 'Todos los dispositivos',
		asOf: (when) => `Según el servidor, ${when}.`
	},
	status: 'Estado',
	anyStatus: 'Todo lo abierto',
	chosen: 'Con lo seleccionado',
	decide: 'Decidir',
	assign: 'Asignar a…',
	approve: 'Aprobar',
	reject: 'Rechazar…',
	open: 'Abrir',
	assignTitle: (what) => `¿Quién lo hace? ${what}`,
	assignTo: 'Persona o equipo',
	assignSave: 'Asignar',
	nobody: 'Elija primero a alguien.',
	chosenNone: 'Seleccione una o varias filas para asignarlas, aprobarlas o rechazarlas.',
	none: {
		empty: 'Todavía no hay trabajo pendiente',
		what: 'Aquí estará todo lo abierto: avisos nuevos por decidir, lo planificado, lo bloqueado y por qué, y cuánto tiempo lleva esperando.',
		first: 'La primera entrada aparece en cuanto alguien avisa de una avería.'
	}
};
