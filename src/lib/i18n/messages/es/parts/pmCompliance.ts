import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'many'>('es');

export const pmCompliance: Parts['pmCompliance'] = {
	shown: 'Qué se cuenta',
	shows: { occurrences: 'Citas a tiempo', weeks: 'Planes de las semanas' },
	weeks: {
		title: (n, day) => `Semana ${n}, desde el ${day}`,
		how: 'De los trabajos planificados para una semana cuando se fijó, cuántos se hicieron en esa semana; no importa en qué día. Lo planificado después no cambia nada. Las rondas y la limpieza no cuentan como imprevistos.',
		nothing: 'Aún no hay ninguna semana fijada',
		nothingWhat:
			'Cuando empieza una semana se anota lo planificado para ella. Desde entonces figura aquí cuánto se hizo.',
		of: (done, all) => `${done} de ${all} trabajos hechos en la semana`,
		empty: 'Para esta semana no había nada planificado',
		running: 'La semana no ha terminado: hasta ahora.',
		hours: (percent) => `Por horas estimadas: ${percent} %`,
		brokenIn: (n) => `Hechos sin estar en el plan: ${n}`,
		unknown: (n) => `No están en este dispositivo y no se cuentan: ${n}`,
		show: (n) =>
			count(n, { one: 'Mostrar # trabajo', many: 'Mostrar # trabajos', other: 'Mostrar # trabajos' }),
		planned: (day) => `planificado ${day}`,
		done: (day) => `hecho ${day}`,
		notHere: 'Un trabajo que no está en este dispositivo',
		brokeIn: 'Imprevisto',
		verdicts: {
			'as-planned': 'Hecho en su día',
			'other-day': 'Hecho en la semana',
			earlier: 'Hecho antes de la semana',
			later: 'Hecho después de la semana',
			moved: 'Sacado de la semana',
			dropped: 'Anulado',
			'not-done': 'Sin hacer',
			waiting: 'Por venir',
			unknown: 'No se conoce aquí'
		}
	},
	policy: 'A tiempo es',
	policies: {
		'by-date': 'En su día',
		'plus-day': 'Hasta el día siguiente',
		interval: 'Un quinto del intervalo',
		tenth: 'Un décimo del intervalo'
	},
	policyHints: {
		'by-date': 'No más tarde que el mismo día.',
		'plus-day': 'El mismo día y uno más.',
		interval: 'Un quinto del intervalo después, como máximo 28 días.',
		tenth: 'Un décimo del intervalo, después o antes; al menos un día.'
	},
	ours: 'La regla de este centro.',
	period: 'Periodo',
	months: (n) => count(n, { one: '# mes', many: '# meses', other: '# meses' }),
	by: 'Dividido por',
	groups: { month: 'Meses', plan: 'Planes', place: 'Lugares' },
	all: 'Todo junto',
	gap: (days, planned) =>
		`Mayor tiempo entre dos realizaciones: ${count(days, { one: '# día', many: '# días', other: '# días' })}, previsto ${planned}`,
	nothing: 'Aún no hay nada que juzgar',
	nothingWhat: 'Cada vez se juzga cuando ha pasado su tiempo, según el día en que vencía.',
	percent: (percent) => `${percent} %`,
	of: (inTime, all) => `${inTime} de ${all} a tiempo`,
	cohort:
		'Cuenta lo que venció y cuyo tiempo ha pasado. Lo saltado o perdido cuenta en contra; lo hecho con un trabajo mayor, a favor.',
	show: (n) => count(n, { one: 'Mostrar # vez', many: 'Mostrar # veces', other: 'Mostrar # veces' }),
	verdicts: {
		'on-time': 'A tiempo',
		early: 'Demasiado pronto',
		late: 'Tarde',
		'not-done': 'Sin hacer',
		undecided: 'Sin decidir',
		excluded: 'No cuenta'
	},
	outcomes: {
		done: 'hecho',
		satisfied: 'hecho con otro',
		missed: 'perdido',
		skipped: 'saltado',
		cancelled: 'anulado',
		open: 'abierto'
	},
	due: (day) => `vence el ${day}`,
	done: (day) => `hecho el ${day}`,
	more: 'Mostrar más'
};
