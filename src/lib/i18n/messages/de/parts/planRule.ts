import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one'>('de');

const NTH: Record<number, string> = {
	1: 'ersten',
	2: 'zweiten',
	3: 'dritten',
	4: 'vierten',
	5: 'fünften',
	[-1]: 'letzten'
};
const DAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;
const nthOf = (nth: number): string =>
	NTH[nth] ?? (nth === -2 ? 'vorletzten' : `${NTH[-nth] ?? 'nächsten'} von hinten gezählten`);

export const planRule: Parts['planRule'] = {
	every: {
		day: (n) => count(n, { one: 'jeden Tag', other: 'alle # Tage' }),
		week: (n) => count(n, { one: 'jede Woche', other: 'alle # Wochen' }),
		month: (n) => count(n, { one: 'jeden Monat', other: 'alle # Monate' }),
		year: (n) => count(n, { one: 'jedes Jahr', other: 'alle # Jahre' })
	},
	dates: (n) => count(n, { one: 'an einem festgelegten Tag', other: 'an # festgelegten Tagen' }),
	on: (weekday) => `am ${DAYS[weekday - 1] ?? ''}`,
	onWeekdays: 'von Montag bis Freitag',
	nth: (nth, weekday) => `am ${nthOf(nth)} ${DAYS[weekday - 1] ?? ''}`,
	nthWeekday: (nth) => `am ${nthOf(nth)} Wochentag (Montag bis Freitag)`,
	onDay: (day) => `am ${day}.`,
	onLastDay: 'am letzten Tag des Monats',
	onDayOrLast: (day) => `am ${day}., in kürzeren Monaten am letzten Tag`,
	onDate: (date) => `am ${date}`,
	meter: (every, name) => `alle ${every} auf „${name}“`,
	condition: {
		above: (name, value) => `wenn „${name}“ mehr als ${value} zeigt`,
		below: (name, value) => `wenn „${name}“ weniger als ${value} zeigt`,
		rises: (name, value) => `wenn „${name}“ am Tag um mehr als ${value} steigt`,
		falls: (name, value) => `wenn „${name}“ am Tag um mehr als ${value} fällt`,
		reaches: (name, value) => `wenn „${name}“ auf dem Weg zu ${value} ist,`
	},
	within: (n) => count(n, { one: 'binnen eines Tages', other: 'binnen # Tagen' }),
	inARow: (n) => count(n, { one: 'einmal', other: '# Ablesungen nacheinander' }),
	first: 'je nachdem, was zuerst kommt',
	meterOnly: 'erst wenn beides erreicht ist',
	fromCompletion: 'ab Erledigung',
	fromCompletionLate: 'bei Verspätung ab Erledigung',
	fromCompletionEarly: 'bei früherer Erledigung ab dieser',
	partly: (early, late) => `verschoben um ${early} % der Verfrühung und ${late} % der Verspätung`,
	workingDay: {
		previous: 'an freien Tagen am Arbeitstag davor',
		next: 'an freien Tagen am Arbeitstag danach',
		nearest: 'an freien Tagen am nächstgelegenen Arbeitstag'
	},
	notIn: (month) => `nicht im ${month}`,
	season: (from, to) => `nur vom ${from} bis ${to}`,
	lead: (n) => count(n, { one: 'einen Tag vorher angelegt', other: '# Tage vorher angelegt' }),
	or: ' oder ',
	and: ' und '
};
