import { pluralIn } from '../../../plural.ts';
import type { Parts } from '../../parts.ts';

const count = pluralIn<'one' | 'few' | 'many'>('pl');

const DAYS = ['poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę'] as const;
const MALE: Record<number, string> = {
	1: 'pierwszy',
	2: 'drugi',
	3: 'trzeci',
	4: 'czwarty',
	5: 'piąty',
	[-1]: 'ostatni'
};
const FEMALE: Record<number, string> = {
	1: 'pierwszą',
	2: 'drugą',
	3: 'trzecią',
	4: 'czwartą',
	5: 'piątą',
	[-1]: 'ostatnią'
};
const IN_MONTHS: Record<string, string> = {
	...{
		styczeń: 'styczniu',
		luty: 'lutym',
		marzec: 'marcu',
		kwiecień: 'kwietniu',
		maj: 'maju',
		czerwiec: 'czerwcu'
	},
	...{ lipiec: 'lipcu', sierpień: 'sierpniu', wrzesień: 'wrześniu', październik: 'październiku' },
	...{ listopad: 'listopadzie', grudzień: 'grudniu' }
};
const isFemale = (weekday: number): boolean => [3, 6, 7].includes(weekday);
const nthOf = (nth: number, female: boolean): string => {
	const names = female ? FEMALE : MALE;
	if (nth === -2) return female ? 'przedostatnią' : 'przedostatni';
	return names[nth] ?? `${names[-nth] ?? ''} od końca`;
};
/** "We wtorek", but "w drugi wtorek". */
const inDay = (word: string): string => `${word === 'wtorek' ? 'we' : 'w'} ${word}`;

export const planRule: Parts['planRule'] = {
	every: {
		day: (n) => count(n, { one: 'codziennie', few: 'co # dni', many: 'co # dni', other: 'co # dnia' }),
		week: (n) =>
			count(n, { one: 'co tydzień', few: 'co # tygodnie', many: 'co # tygodni', other: 'co # tygodnia' }),
		month: (n) =>
			count(n, { one: 'co miesiąc', few: 'co # miesiące', many: 'co # miesięcy', other: 'co # miesiąca' }),
		year: (n) => count(n, { one: 'co rok', few: 'co # lata', many: 'co # lat', other: 'co # roku' })
	},
	dates: (n) =>
		count(n, {
			one: 'w jednym ustalonym dniu',
			few: 'w # ustalonych dniach',
			many: 'w # ustalonych dniach',
			other: 'w # ustalonych dniach'
		}),
	on: (weekday) => inDay(DAYS[weekday - 1] ?? ''),
	onWeekdays: 'od poniedziałku do piątku',
	nth: (nth, weekday) => `w ${nthOf(nth, isFemale(weekday))} ${DAYS[weekday - 1] ?? ''}`,
	nthWeekday: (nth) => `w ${nthOf(nth, false)} dzień powszedni (od poniedziałku do piątku)`,
	onDay: (day) => `${day}. dnia`,
	onLastDay: 'w ostatni dzień miesiąca',
	onDayOrLast: (day) => `${day}. dnia, w krótszych miesiącach ostatniego`,
	onDate: (date) => `${date}`,
	meter: (every, name) => `co ${every} na liczniku „${name}”`,
	condition: {
		above: (name, value) => `gdy „${name}” pokaże więcej niż ${value}`,
		below: (name, value) => `gdy „${name}” pokaże mniej niż ${value}`,
		rises: (name, value) => `gdy „${name}” rośnie o więcej niż ${value} dziennie`,
		falls: (name, value) => `gdy „${name}” spada o więcej niż ${value} dziennie`,
		reaches: (name, value) => `gdy „${name}” zmierza do ${value}`
	},
	within: (n) =>
		count(n, { one: 'w ciągu # dnia', few: 'w ciągu # dni', many: 'w ciągu # dni', other: 'w ciągu # dnia' }),
	inARow: (n) =>
		count(n, {
			one: '# odczyt',
			few: '# odczyty z rzędu',
			many: '# odczytów z rzędu',
			other: '# odczytu z rzędu'
		}),
	first: 'zależnie od tego, co nastąpi pierwsze',
	meterOnly: 'dopiero gdy jedno i drugie zostanie osiągnięte',
	fromCompletion: 'od wykonania',
	fromCompletionLate: 'od wykonania, jeśli było spóźnione',
	fromCompletionEarly: 'od wykonania, jeśli było wcześniej',
	partly: (early, late) => `przesuwane o ${early} % przyspieszenia i ${late} % spóźnienia`,
	workingDay: {
		previous: 'w dni wolne dzień roboczy wcześniej',
		next: 'w dni wolne dzień roboczy później',
		nearest: 'w dni wolne najbliższego dnia roboczego'
	},
	notIn: (month) => `nie w ${IN_MONTHS[month] ?? month}`,
	season: (from, to) => `tylko od ${from} do ${to}`,
	lead: (n) =>
		count(n, {
			one: 'tworzone dzień wcześniej',
			few: 'tworzone # dni wcześniej',
			many: 'tworzone # dni wcześniej',
			other: 'tworzone # dnia wcześniej'
		}),
	or: ' lub ',
	and: ' i '
};
