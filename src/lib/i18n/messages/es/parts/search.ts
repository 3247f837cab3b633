import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('es');

export const search: Parts['search'] = {
	label: '¿Qué busca?',
	hint: 'Un código, un nombre o unas palabras. Un error al teclear no importa.',
	found: (things) => count(things, { one: '# resultado', other: '# resultados' }),
	none: (text) => `Nada en este dispositivo coincide con «${text}».`,
	looking: 'Todavía se está revisando este dispositivo: puede haber más dentro de un momento.',
	all: (things) => `Mostrar más: ${things} en total`,
	fewer: 'Mostrar todo otra vez',
	sorts: { asset: 'Máquinas y lugares', work: 'Trabajos', part: 'Repuestos', person: 'Personas' },
	jobsOf: 'Trabajos abiertos',
	empty: {
		title: 'Un solo lugar donde buscar',
		what: 'Máquinas, trabajos, repuestos y personas de este dispositivo, también sin red.',
		how: 'Con Ctrl+K se llega aquí desde cualquier página, donde haya teclado.'
	}
};
