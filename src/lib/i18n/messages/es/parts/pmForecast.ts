import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'many'>('es');

export const pmForecast: Parts['pmForecast'] = {
	span: 'Hasta dónde',
	spans: { weeks: '13 semanas', months: '12 meses', years: '5 años' },
	team: 'Equipo',
	allTeams: 'Todos los equipos',
	what: 'Horas de mantenimiento preventivo junto a las horas de las personas de los equipos, según turnos y ausencias. Las reparaciones no entran.',
	unknownPeople: (n) =>
		count(n, {
			one: 'De # persona no se sabe cuándo trabaja: no se cuenta.',
			many: 'De # personas no se sabe cuándo trabajan: no se cuentan.',
			other: 'De # personas no se sabe cuándo trabajan: no se cuentan.'
		}),
	week: (week, day) => `Semana ${week}, desde el ${day}`,
	states: { over: 'Más de lo que hay', tight: 'Justo', free: 'Cabe' },
	of: (asked, there) => `${asked} de ${there}`,
	hours: (hours) => `${hours} h`,
	unknown: (n) =>
		count(n, {
			one: '# trabajo sin duración',
			many: '# trabajos sin duración',
			other: '# trabajos sin duración'
		}),
	jobs: (n) => count(n, { one: '# trabajo', many: '# trabajos', other: '# trabajos' }),
	noEstimate: 'sin duración',
	andMore: (n) => count(n, { one: 'y # más', many: 'y # más', other: 'y # más' })
};
