import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'many'>('es');

export const pm: Parts['pm'] = {
	title: 'Mantenimiento preventivo',
	views: {
		plans: 'Planes',
		calendar: 'Calendario',
		forecast: 'Horas',
		overdue: 'Atrasado',
		compliance: 'A tiempo',
		stop: 'Paradas'
	},
	add: 'Plan nuevo',
	search: 'Buscar un plan o una máquina',
	foundNone: 'Ningún plan corresponde a lo elegido arriba.',
	empty: 'Todavía no hay planes de mantenimiento',
	emptyWhat:
		'Un plan dice qué se hace en qué máquinas y cada cuánto. Sus trabajos llegan después solos, a tiempo.',
	emptyHow:
		'Póngale nombre, elija una máquina, diga cada cuánto. El formulario muestra enseguida los diez días siguientes.',
	emptyOthers: 'Los planes los escriben planificación, supervisión y fiabilidad.',
	notAllowed: 'Aquí los planes los escriben otras personas',
	notAllowedWhat: 'Los cambian planificación, supervisión y fiabilidad. Usted ve los planes y sus trabajos.',
	gone: 'Este plan no está en este dispositivo',
	goneWhat: 'Puede que aún no haya llegado, o queda fuera de lo que usted puede ver.',
	states: { active: 'En marcha', paused: 'En pausa', ended: 'Terminado' },
	overdueOnly: 'Atrasados',
	restingOnly: 'En pausa o terminados',
	noneOverdue: 'No hay nada atrasado.',
	noMachine: 'Sin máquina',
	noMachineWhat: 'Este plan no es para ninguna máquina: nombre alguna o diga cómo se encuentran.',
	andOthers: (n) => count(n, { one: 'y # más', many: 'y # más', other: 'y # más' }),
	moreMachines: (n) =>
		count(n, {
			one: 'Mostrar # máquina más',
			many: 'Mostrar # máquinas más',
			other: 'Mostrar # máquinas más'
		}),
	overdueCount: (n) => count(n, { one: '# atrasado', many: '# atrasados', other: '# atrasados' }),
	openCount: (n) =>
		count(n, { one: '# trabajo abierto', many: '# trabajos abiertos', other: '# trabajos abiertos' }),
	next: (day) => `Próximo ${day}`,
	nextToday: 'Próximo hoy',
	tabs: { next: 'Próximo', past: 'Hasta ahora', edit: 'Cambiar' },
	openNow: 'Abierto',
	openLate: 'Atrasado',
	due: (day) => `para el ${day}`,
	lateSince: (day) => `desde el ${day}`,
	noDay: 'sin fecha',
	toJob: (code) => `Ir al trabajo ${code}`,
	nextOne: 'Próximo:',
	thenNext: 'Después:',
	atMachine: 'En la máquina',
	atMeter: (value) => `a ${value}`,
	reading: (value) => `Ahora marca ${value}`,
	stale: 'Contador sin leer hace tiempo',
	inWindow: (at) => `En la ventana de producción desde ${at}`,
	noWindow: (day) => `Ninguna ventana antes del ${day}`,
	byReadings: 'cuando lo pidan las lecturas',
	never: 'ningún día más',
	over: 'Este plan ha terminado.',
	waits: 'El próximo trabajo espera hasta que se termine este.',
	openEarly: 'Abrir el trabajo ahora',
	way: (names) => `El recorrido: ${names}`,
	skip: {
		title: 'Saltar esta vez',
		what: 'Cuenta como saltada y la siguiente llega en su día. El motivo queda anotado.',
		reason: 'Por qué',
		missing: 'Diga por qué.',
		save: 'Saltar'
	},
	count: {
		done: (n) => count(n, { one: '# hecho', many: '# hechos', other: '# hechos' }),
		missed: (n) => count(n, { one: '# perdido', many: '# perdidos', other: '# perdidos' }),
		skipped: (n) => count(n, { one: '# saltado', many: '# saltados', other: '# saltados' })
	},
	outcomes: {
		done: 'Hecho',
		open: 'Abierto',
		missed: 'Perdido',
		skipped: 'Saltado',
		satisfied: 'Hecho con otro',
		cancelled: 'Anulado'
	},
	doneOn: (day) => `hecho el ${day}`,
	number: (n) => `N.º ${n}`,
	doneWith: 'El trabajo con el que se hizo',
	showJob: 'Ver el trabajo',
	showMore: 'Mostrar más',
	nothingYet: 'De este plan aún no ha salido nada.',
	rest: 'Pausar o terminar',
	restWhat: 'Mientras está en pausa no salen trabajos de él. Los abiertos siguen abiertos.',
	acts: { pause: 'Pausar', resume: 'Poner en marcha', end: 'Terminar' },
	said: {
		pause: 'El plan está en pausa',
		resume: 'El plan está en marcha',
		end: 'El plan ha terminado',
		opened: 'Trabajo abierto',
		skipped: 'Saltado'
	},
	notKept: 'No se ha podido guardar. No se ha perdido nada; inténtelo de nuevo en un momento.',
	tooLate: 'Demasiado tarde para deshacerlo: ya se ha enviado.'
};
