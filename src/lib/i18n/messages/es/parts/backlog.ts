import type { Parts } from '../../parts.ts';

export const backlog: Parts['backlog'] = {
	label: 'Todo el trabajo abierto',
	columns: {
		code: 'Código',
		title: 'Trabajo',
		machine: 'Máquina',
		kind: 'Tipo',
		priority: 'Prioridad',
		status: 'Estado',
		owner: 'A cargo de',
		due: 'Vence',
		age: 'Antigüedad',
		blocker: 'Bloqueado por'
	},
	days: (days) => `${days} d`,
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
