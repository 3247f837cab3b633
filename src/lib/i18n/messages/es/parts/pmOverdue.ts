import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'many'>('es');

export const pmOverdue: Parts['pmOverdue'] = {
	title: 'Atrasado',
	none: 'No hay nada atrasado',
	noneWhat: 'Aquí está lo que piden los planes y va con retraso, con lo que espera.',
	late: (n) => count(n, { one: '# día de retraso', many: '# días de retraso', other: '# días de retraso' }),
	since: (day) => `desde el ${day}`,
	because: {
		'not-opened': 'Aún sin trabajo',
		nobody: 'Nadie lo ha cogido',
		'not-begun': 'Sin empezar',
		begun: 'Empezado, sin terminar',
		paused: 'En pausa'
	}
};
