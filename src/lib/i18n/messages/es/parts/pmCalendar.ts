import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'many'>('es');

export const pmCalendar: Parts['pmCalendar'] = {
	span: 'Mostrar',
	spans: { month: 'Mes', quarter: 'Trimestre', year: 'Año' },
	before: 'Atrás',
	after: 'Adelante',
	today: 'Hoy',
	agenda: 'Desde el día elegido hasta el final de su semana',
	subscribe: 'En su propio calendario',
	legend: 'Qué significan los signos',
	more: (n) => count(n, { one: 'Mostrar # más', many: 'Mostrar # más', other: 'Mostrar # más' }),
	nothing: 'En este día no hay nada.',
	day: (day, n) => `${day}: ${count(n, { one: '# entrada', many: '# entradas', other: '# entradas' })}`,
	is: {
		late: 'Atrasado',
		open: 'Abierto',
		coming: 'Por venir',
		done: 'Hecho',
		missed: 'Perdido',
		skipped: 'Saltado'
	},
	dueOther: (day) => `vence el ${day}`,
	toJob: 'Ver el trabajo',
	toPlan: 'Ver el plan',
	move: 'Mover',
	moving: {
		title: 'Mover a otro día',
		now: (day) => `Ahora el ${day}`,
		to: 'A qué día',
		sure: (from, to) => `Del ${from} al ${to}. ¿Seguro?`,
		judged: (day) => `Sigue venciendo el ${day} y se juzga por ese día.`,
		opens: 'Su trabajo se abre enseguida para que todos vean el nuevo día.',
		save: 'Mover',
		leave: 'Dejarlo'
	},
	opened: 'Trabajo abierto',
	moved: 'Movido'
};
