import { describe, expect, it } from 'vitest';
import { loadParts } from '#lib/i18n/load-words.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { planSentence } from '#lib/i18n/plan-sentence.ts';
import type { Schedule } from '#core/pm/schedule.ts';
import { calendar } from '../core/pm/due.ts';

const METER = { name: 'Run hours', value: (value: number) => `${value} h` };
const said = async (locale: Locale, schedule: Schedule): Promise<string> => {
	const { planRule } = await loadParts(locale, ['planRule']);
	return planRule ? planSentence(planRule, schedule, { locale, meter: METER }) : 'no words';
};
const FLOATS = { shiftEarly: 100, shiftLate: 100 };
const NOT_IN_AUGUST = { from: '09-01', to: '07-31' };

describe('The rule of a plan in a sentence', () => {
	it('is said in four languages', async () => {
		const schedule: Schedule = {
			calendar: calendar('3 month 2026-01-31'),
			...{ ...FLOATS, nonWorkingDay: 'next', season: NOT_IN_AUGUST, leadDays: 14 }
		};
		expect(
			await Promise.all((['en', 'de', 'es', 'pl'] as const).map((locale) => said(locale, schedule)))
		).toEqual([
			'Every 3 months on the last day of the month, from completion, on the working day after a day off, not in August, raised 14 days ahead.',
			'Alle 3 Monate am letzten Tag des Monats, ab Erledigung, an freien Tagen am Arbeitstag danach, nicht im August, 14 Tage vorher angelegt.',
			'Cada 3 meses el último día del mes, desde que se termina, si es festivo, el día laborable siguiente, no en agosto, se crea 14 días antes.',
			'Co 3 miesiące w ostatni dzień miesiąca, od wykonania, w dni wolne dzień roboczy później, nie w sierpniu, tworzone 14 dni wcześniej.'
		]);
	});

	it('ends with one full stop, also where a day of the month has one', async () => {
		expect(await said('de', { calendar: calendar('1 month 2026-01-15') })).toBe('Jeden Monat am 15.');
	});

	it.each<[string, Schedule]>([
		[
			'Every day from Monday to Friday.',
			{ calendar: calendar('1 day 2026-01-01', { weekdays: [5, 1, 2, 3, 4] }) }
		],
		[
			'Every 2 weeks on Monday and on Thursday.',
			{ calendar: calendar('2 week 2026-01-01', { weekdays: [4, 1] }) }
		],
		[
			'Every month on the last but one Friday.',
			{ calendar: calendar('1 month 2026-01-01', { weekdays: [5], nth: -2 }) }
		],
		[
			'Every month on the last weekday (Monday to Friday).',
			{ calendar: calendar('1 month 2026-01-01', { weekdays: [1, 2, 3, 4, 5], nth: -1 }) }
		],
		['Every month on day 30, in shorter months on the last.', { calendar: calendar('1 month 2026-01-30') }],
		['Every year on April 1.', { calendar: calendar('1 year 2026-04-01') }],
		['On 2 named days.', { calendar: calendar('1 day 2026-01-01', { dates: ['2026-02-01', '2026-03-01'] }) }],
		['Every 500 h on “Run hours”.', { meter: { meter: 'hours', every: 500 } }],
		[
			'Every month on day 1 or every 500 h on “Run hours”, whichever comes first, from completion.',
			{ calendar: calendar('1 month 2026-01-01'), meter: { meter: 'hours', every: 500 } }
		],
		[
			'Every month on day 1, moved by 0 % of being early and 50 % of being late, only from April 1 to October 31.',
			{ calendar: calendar('1 month 2026-01-01'), shiftLate: 50, season: { from: '04-01', to: '10-31' } }
		],
		['', {}]
	])('%s', async (sentence, schedule) => {
		expect(await said('en', schedule)).toBe(sentence);
	});

	it('finds the right forms: Polish weekdays and numbers, German dates, Spanish ordinals', async () => {
		const second = (weekday: number): Schedule => ({
			calendar: calendar('5 month 2026-01-01', { weekdays: [weekday], nth: 2 })
		});
		expect(await said('pl', second(3))).toBe('Co 5 miesięcy w drugą środę.');
		expect(await said('pl', { calendar: calendar('1 week 2026-01-01', { weekdays: [2] }) })).toBe(
			'Co tydzień we wtorek.'
		);
		expect(await said('de', { calendar: calendar('1 year 2026-04-01') })).toBe('Jedes Jahr am 1. April.');
		expect(await said('es', second(2))).toBe('Cada 5 meses el segundo martes.');
	});

	it('can be said of every kind of plan in every language', async () => {
		const weekdays = [undefined, [2], [6, 7]];
		for (const locale of LOCALES) {
			for (const unit of ['day', 'week', 'month', 'year']) {
				for (const days of weekdays) {
					for (const nth of [undefined, 1, 5, -1, -3]) {
						const sentence = await said(locale, {
							calendar: calendar(`2 ${unit} 2026-01-31`, { weekdays: days, nth })
						});
						expect(sentence).toMatch(/^\S.*\.$/u);
						expect(sentence).not.toMatch(/undefined| {2}|#/);
					}
				}
			}
		}
	});
});
