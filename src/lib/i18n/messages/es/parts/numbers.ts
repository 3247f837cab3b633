import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const numbers: Parts['numbers'] = {
	asking: 'Preguntando al servidor…',
	old: 'El servidor no responde: esto es lo último que dijo.',
	never: 'Los indicadores aún no están aquí',
	neverWhat: 'El servidor los cuenta y ahora no responde. Después quedan en este dispositivo con su fecha.',
	notYours: 'Los indicadores de una planta son para quien la ve entera',
	notYoursWhat: 'Lo que se le asignó está en «Mi trabajo».',
	empty: 'Nada que contar todavía',
	emptyWhat:
		'Aquí estarán el trabajo pendiente, la respuesta y la espera, cada uno con su cálculo y el camino a sus trabajos.',
	first: 'El primer número aparece con el primer trabajo.',
	ready: 'Pendiente listo',
	total: 'Todo lo pendiente',
	age: 'Abierto por antigüedad',
	response: 'Tiempo hasta que alguien actúa',
	waiting: 'Qué esperan las reparaciones',
	kinds: 'Trabajo por tipo',
	open: 'Ver estos trabajos',
	back: 'Todos los indicadores',
	openNow: (n) => `Abiertos ahora: ${n}`,
	waitNow: (n) => `Lo esperan ahora: ${n}`,
	noneBehind: 'Ningún trabajo que mostrar',
	noneBehindWhat: (d) => `Ninguno de los trabajos terminados en los últimos ${d} días cuenta aquí.`,
	cut: (n) => `De los trabajos terminados se miran los últimos ${n}.`,
	jobs: 'Trabajos',
	time: 'Tiempo',
	cause: 'Causa',
	kind: 'Tipo',
	longest: 'Los más largos',
	all: 'Todo lo abierto',
	noCapacity: 'No se conocen las horas del equipo',
	nothing: 'Ninguno aún',
	unexplained: 'Sin motivo indicado',
	noWaiting: 'Ninguna reparación esperó nada.',
	ageHow: 'Desde que se pidió. Cada línea contiene las de abajo.',
	olderThan: (d) => `Más de ${d} días`,
	weeks: (n) => `${n} semanas del equipo`,
	waited: (time, n) => `${time} cada una, ${n} ahora`,
	kindLine: (done, hours, n) => `${done} hechos, ${hours}; ${n} abiertos`,
	readyHow: (hours, n) =>
		`Planificado, estimado y sin nada que lo detenga, dividido por ${hours} a la semana: turnos menos ausencias de las próximas ${n} semanas.`,
	responseHow: (d) =>
		`Reparaciones terminadas en los últimos ${d} días: tiempo medio desde el aviso hasta la primera mano en la máquina.`,
	waitingHow: (d) =>
		`Reparaciones terminadas en los últimos ${d} días: espera media por causa entre todas, y cuántos trabajos la esperan ahora.`,
	kindsHow: (d) => `Terminado en los últimos ${d} días con las horas anotadas, y abierto ahora.`,
	schedule: 'Hecho de lo planificado para la semana',
	scheduleHow:
		'De los trabajos del plan de una semana cuando se fijó, cuántos se hicieron en esa semana, en el día que fuera.',
	weekHead: 'Semana',
	week: (day) => `Semana desde el ${day}`,
	thisWeek: 'Esta semana hasta ahora',
	nonePlanned: 'Nada planificado',
	noWeek: 'Aún no hay ninguna semana fijada.',
	weekLine: (percent, done, all, brokenIn) => `${percent}: ${done} de ${all}; ${brokenIn} imprevistos`,
	jobsAndHours: (all, hours) =>
		`${count(all, { one: '# trabajo', other: '# trabajos' })}, ${hours} estimadas`,
	median: (time, all) =>
		count(all, { one: `la mitad en ${time}, # reparación`, other: `la mitad en ${time}, # reparaciones` }),
	totalHow: (all, people) =>
		`${count(all, { one: 'Estimaciones de todo lo abierto, divididas por las mismas horas semanales. # trabajo sin estimar', other: 'Estimaciones de todo lo abierto, divididas por las mismas horas semanales. # trabajos sin estimar' })}; de ${people} personas no se dijo cuándo trabajan.`
};
