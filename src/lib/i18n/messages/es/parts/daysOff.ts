import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const daysOff: Parts['daysOff'] = {
	workdays: (days: string, exceptions: string) => `${days} · excepciones: ${exceptions}`,
	page: {
		title: 'Días laborables',
		add: 'Añadir un calendario',
		empty: 'Aún no hay calendario',
		what: 'Los planes mueven lo que cae en un día libre y cuentan su antelación en días laborables. Sin calendario son de lunes a viernes.',
		how: 'Añada uno con los días que trabaja y sus festivos, y elíjalo en el formulario de un plan.'
	},
	fields: {
		name: { label: 'Nombre' },
		workdays: {
			label: 'Días laborables habituales',
			hint: 'Una entrada por cada día de la semana, o por cada turno. Todas las horas son las de la planta.'
		},
		exceptions: {
			label: 'Otros días',
			hint: 'Festivos, paradas y días en que se trabaja aunque sean libres.'
		}
	},
	weekday: 'Día de la semana',
	off: 'Libre',
	worked: 'Laborable',
	none: 'Aún ninguno',
	past: 'Días anteriores',
	first: 'Primer día',
	last: 'Último día',
	lastHint: 'Vacío: un solo día.',
	kind: 'Qué es',
	kinds: { off: 'Libre', worked: 'Se trabaja igualmente' },
	add: 'Añadir estos días',
	remove: 'Quitar',
	most: 'Como máximo 1.000 días.',
	file: 'De un archivo de calendario (.ics)',
	fileHint: 'Sus días pasan a ser libres: este año y los dos siguientes.',
	fileTook: (n: number) =>
		count(n, { one: '# día tomado del archivo.', other: '# días tomados del archivo.' }),
	fileNone: 'En el archivo no hay días de estos años.'
};
