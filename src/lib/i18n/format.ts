import { keeping } from './keeping.ts';

/** Dates, times and numbers as one language writes them. The clock has 24 hours everywhere: shifts are spoken that way. */
export interface Format {
	date: (at: Date) => string;
	/** With its weekday and month in words, so that no order of day and month can be mistaken. */
	fullDate: (at: Date) => string;
	/** With its weekday, short: for a list of days. */
	weekday: (at: Date) => string;
	time: (at: Date) => string;
	/** The time alone while it is still that day, else with the day: for "as of …" and "Sent …". */
	moment: (at: Date, now: Date) => string;
	/** From one moment to another: what both share is said once. */
	stretch: (from: Date, to: Date, now: Date) => string;
	/** With at most `digits` places after the decimal sign. */
	number: (value: number, digits?: number) => string;
	percent: (share: number) => string;
	/** A, B and C. */
	list: (words: readonly string[]) => string;
	/** A value with its unit ('minute', 'liter', 'celsius' …: the names Intl knows). */
	unit: (value: number, unit: string, digits?: number) => string;
	/** So many cents, or what this currency has instead. */
	money: (cents: number, currency: string) => string;
	/** Places after the decimal sign in which a currency is written. */
	moneyDigits: (currency: string) => number;
	/** A size on the device: 3.4 MB. */
	bytes: (count: number) => string;
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const MOMENTS = {
	day: { day: '2-digit', month: '2-digit', year: 'numeric' },
	fullDay: { dateStyle: 'full' },
	weekday: { weekday: 'short', day: '2-digit', month: '2-digit' },
	time: CLOCK,
	dayAndTime: { day: 'numeric', month: 'short', ...CLOCK }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** No day is longer, not even the one on which the clocks go back. */
const LONGEST_DAY = 25 * 3_600_000;

export const formatIn = (locale: string, timeZone?: string): Format => {
	const zone = timeZone === undefined ? {} : { timeZone };
	const moments = keeping(
		(name: keyof typeof MOMENTS) => new Intl.DateTimeFormat(locale, { ...MOMENTS[name], ...zone })
	);
	const said = (name: keyof typeof MOMENTS) => (moment: Date) => moments(name).format(moment);
	const day = said('day');
	/** Lists ask it of every row. */
	const isOneDay = (one: Date, other: Date) =>
		Math.abs(one.getTime() - other.getTime()) < LONGEST_DAY && day(one) === day(other);
	const numbers = keeping(
		(digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits })
	);
	const units = keeping((key: string) => {
		const [unit = '', digits] = key.split(' ');
		const maximumFractionDigits = Number(digits);
		return new Intl.NumberFormat(locale, {
			style: 'unit',
			unit,
			unitDisplay: 'short',
			maximumFractionDigits
		});
	});
	const money = keeping((currency: string) => new Intl.NumberFormat(locale, { style: 'currency', currency }));
	const share = keeping(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
	const lists = keeping((type: Intl.ListFormatType) => new Intl.ListFormat(locale, { type }));
	const unit = (value: number, name: string, digits = 1) => units(`${name} ${digits}`).format(value);
	const moneyDigits = (currency: string) => money(currency).resolvedOptions().maximumFractionDigits ?? 2;
	return {
		money: (cents, currency) => money(currency).format(cents / 10 ** moneyDigits(currency)),
		moneyDigits,
		date: day,
		fullDate: said('fullDay'),
		weekday: said('weekday'),
		time: said('time'),
		moment: (moment, now) => said(isOneDay(moment, now) ? 'time' : 'dayAndTime')(moment),
		stretch: (from, to, now) => {
			const isToday = isOneDay(from, now) && isOneDay(to, now);
			return moments(isToday ? 'time' : 'dayAndTime').formatRange(from, to);
		},
		number: (value, digits = 0) => numbers(digits).format(value),
		list: (words) => lists('conjunction').format(words),
		percent: (value) => share('').format(value),
		unit,
		bytes: (count) => {
			const step = Math.min(Math.floor(Math.log10(Math.max(count, 1)) / 3), SIZES.length - 1);
			return unit(count / 1000 ** step, SIZES[step] ?? 'byte', step < 2 ? 0 : 1);
		}
	};
};
