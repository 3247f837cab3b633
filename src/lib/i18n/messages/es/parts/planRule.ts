import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'many'>('es');

const NTH: Record<number, string> = {
	1: 'primer',
	2: 'segundo',
	3: 'tercer',
	4: 'cuarto',
	5: 'quinto',
	[-1]: 'último'
};
const DAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'] as const;
const named = (nth: number, what: string): string => {
	if (nth === -2) return `el penúltimo ${what}`;
	return NTH[nth] === undefined
		? `el ${NTH[-nth] ?? 'siguiente'} ${what} desde el final`
		: `el ${NTH[nth]} ${what}`;
};

export const planRule: Parts['planRule'] = {
	every: {
		day: (n) => count(n, { one: 'cada día', many: 'cada # días', other: 'cada # días' }),
		week: (n) => count(n, { one: 'cada semana', many: 'cada # semanas', other: 'cada # semanas' }),
		month: (n) => count(n, { one: 'cada mes', many: 'cada # meses', other: 'cada # meses' }),
		year: (n) => count(n, { one: 'cada año', many: 'cada # años', other: 'cada # años' })
	},
	dates: (n) => count(n, { one: 'en un día fijado', many: 'en # días fijados', other: 'en # días fijados' }),
	on: (weekday) => `el ${DAYS[weekday - 1] ?? ''}`,
	onWeekdays: 'de lunes a viernes',
	nth: (nth, weekday) => named(nth, DAYS[weekday - 1] ?? ''),
	nthWeekday: (nth) => `${named(nth, 'día entre semana')} (de lunes a viernes)`,
	onDay: (day) => `el día ${day}`,
	onLastDay: 'el último día del mes',
	onDayOrLast: (day) => `el día ${day}, en meses más cortos el último`,
	onDate: (date) => `el ${date}`,
	meter: (every, name) => `cada ${every} en «${name}»`,
	condition: {
		above: (name, value) => `cuando «${name}» marque más de ${value}`,
		below: (name, value) => `cuando «${name}» marque menos de ${value}`,
		rises: (name, value) => `cuando «${name}» suba más de ${value} al día`,
		falls: (name, value) => `cuando «${name}» baje más de ${value} al día`,
		reaches: (name, value) => `cuando «${name}» vaya camino de ${value}`
	},
	within: (n) => count(n, { one: 'en un día', many: 'en # días', other: 'en # días' }),
	inARow: (n) => count(n, { one: 'una vez', many: '# lecturas seguidas', other: '# lecturas seguidas' }),
	first: 'lo que llegue antes',
	meterOnly: 'solo cuando se cumplan ambos',
	fromCompletion: 'desde que se termina',
	fromCompletionLate: 'desde que se termina, si es tarde',
	fromCompletionEarly: 'desde que se termina, si es antes',
	partly: (early, late) => `se mueve un ${early} % del adelanto y un ${late} % del retraso`,
	workingDay: {
		previous: 'si es festivo, el día laborable anterior',
		next: 'si es festivo, el día laborable siguiente',
		nearest: 'si es festivo, el día laborable más cercano'
	},
	notIn: (month) => `no en ${month}`,
	season: (from, to) => `solo del ${from} al ${to}`,
	lead: (n) =>
		count(n, {
			one: 'se crea un día antes',
			many: 'se crea # días antes',
			other: 'se crea # días antes'
		}),
	or: ' o ',
	and: ' y '
};
