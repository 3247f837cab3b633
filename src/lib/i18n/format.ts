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

export const formatIn = (locale: string, timeZone?: string): Format => {
	const zone = timeZone === undefined ? {} : { timeZone };
	const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
	const day = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', ...zone });
	const fullDay = new Intl.DateTimeFormat(locale, { dateStyle: 'full', ...zone });
	const weekday = new Intl.DateTimeFormat(locale, {
		weekday: 'short',
		day: '2-digit',
		month: '2-digit',
		...zone
	});
	const time = new Intl.DateTimeFormat(locale, { ...clock, ...zone });
	const dayAndTime = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...clock, ...zone });
	const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
	const unit = (value: number, name: string, digits = 1) =>
		new Intl.NumberFormat(locale, {
			style: 'unit',
			unit: name,
			unitDisplay: 'short',
			maximumFractionDigits: digits
		}).format(value);

	const money = (currency: string) => new Intl.NumberFormat(locale, { style: 'currency', currency });
	const moneyDigits = (currency: string) => money(currency).resolvedOptions().maximumFractionDigits ?? 2;

	return {
		money: (cents, currency) => money(currency).format(cents / 10 ** moneyDigits(currency)),
		moneyDigits,
		date: (at) => day.format(at),
		fullDate: (at) => fullDay.format(at),
		weekday: (at) => weekday.format(at),
		time: (at) => time.format(at),
		moment: (at, now) => (day.format(at) === day.format(now) ? time : dayAndTime).format(at),
		stretch: (from, to, now) => {
			const isToday = [from, to].every((at) => day.format(at) === day.format(now));
			return (isToday ? time : dayAndTime).formatRange(from, to);
		},
		number: (value, digits = 0) =>
			new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
		percent: (value) => share.format(value),
		unit,
		bytes: (count) => {
			const step = Math.min(Math.floor(Math.log10(Math.max(count, 1)) / 3), SIZES.length - 1);
			return unit(count / 1000 ** step, SIZES[step] ?? 'byte', step < 2 ? 0 : 1);
		}
	};
};
