import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const work: Parts['work'] = {
	status: {
		requested: 'Avisado',
		approved: 'Aprobado',
		planned: 'Planificado',
		scheduled: 'Programado',
		'in-progress': 'En curso',
		paused: 'En pausa',
		done: 'Hecho',
		rework: 'Devuelto',
		closed: 'Cerrado',
		rejected: 'Rechazado',
		duplicate: 'Duplicado',
		cancelled: 'Anulado'
	},
	kind: {
		repair: 'Reparación',
		preventive: 'Preventivo',
		inspection: 'Inspección',
		round: 'Ronda',
		cleaning: 'Limpieza',
		improvement: 'Mejora',
		audit: 'Acción de auditoría',
		punch: 'Punto pendiente',
		calibration: 'Calibración',
		other: 'Otro trabajo'
	},
	impact: {
		stopped: 'Máquina parada',
		degraded: 'Funciona peor',
		safety: 'Peligroso',
		quality: 'Mala calidad',
		none: 'Sin efecto en la producción'
	},
	priority: { 1: 'Ya', 2: 'Urgente', 3: 'Normal', 4: 'Cuando haya tiempo' },
	blocker: {
		parts: 'Espera repuestos',
		permit: 'Espera un permiso',
		isolation: 'Espera la consignación',
		'production-window': 'Espera a producción',
		people: 'Espera personal',
		contractor: 'Espera a la contrata',
		tool: 'Espera una herramienta',
		information: 'Espera información',
		approval: 'Espera aprobación',
		weather: 'Espera al tiempo',
		work: 'Espera a otro trabajo'
	},
	blocked: 'Bloqueado',
	ready: 'Listo',
	called: 'Le llaman',
	timeRuns: 'Su tiempo corre',
	overdue: (day) => `Vencido desde el ${day}`,
	dueToday: 'Vence hoy',
	due: (day) => `Vence el ${day}`,
	noPlace: 'Sin máquina',
	minutes: (minutes) => `${minutes} min`,
	hours: (hours) => `${hours} h`,
	stops: (begun, all) => `${begun} de ${all} paradas`,
	list: {
		label: 'Trabajo',
		best: 'Lo mejor ahora',
		together: (group, n, all) => `Juntos: ${group}, ${n} de ${all}`,
		whose: 'De quién',
		mine: 'Mío',
		team: 'Mi equipo',
		all: 'Toda la planta',
		watched: 'Los que sigo',
		filters: 'Filtros',
		kinds: 'Tipo de trabajo',
		allKinds: 'Todos los tipos',
		blockedOnly: 'Bloqueado',
		count: (items) => count(items, { one: '# trabajo', other: '# trabajos' }),
		more: 'Mostrar más',
		nothingTitle: 'Aquí no hay nada abierto',
		nothingHere: 'Ningún trabajo abierto coincide con lo elegido arriba.',
		showMine: 'Mostrar lo que es para mí',
		allDone: 'No tiene nada abierto',
		allDoneWhat:
			'Lo suyo, lo de su equipo y lo avisado que nadie ha cogido aparece aquí por sí solo, lo más urgente primero.',
		firstOne: 'El primer trabajo nace de un aviso en la máquina o de un plan de mantenimiento preventivo.'
	}
};
