/** A calendar day without a clock or zone, counted from 1 January 1970: what dates are reckoned in. */
export type Day = number;

export interface CivilDate {
	readonly year: number;
	/** 1 is January. */
	readonly month: number;
	readonly day: number;
}

const ERA_DAYS = 146_097;
/** From 1 March of the year 0, where the 400 years of the calendar begin and leap days come last, to 1970. */
const ERA_BEGINS = 719_468;

export const dayFrom = (year: number, month: number, day: number): Day => {
	const marchYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	return era * ERA_DAYS + yearOfEra * 365 + leaps + dayOfYear - ERA_BEGINS;
};

export const civilOf = (day: Day): CivilDate => {
	const since = day + ERA_BEGINS;
	const era = Math.floor(since / ERA_DAYS);
	const dayOfEra = since - era * ERA_DAYS;
	const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
	};
};

/** 1 is Monday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const monthLength = (year: number, month: number): number =>
	month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 31);

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** "2026-03-23" */
export const dateOf = (day: Day): string => {
	const { year, month, day: ofMonth } = civilOf(day);
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(ofMonth)}`;
};

const digit = (text: string, at: number): number => {
	const value = text.charCodeAt(at) - 48;
	return value >= 0 && value <= 9 ? value : Number.NaN;
};

/** Undefined for what is no day of the calendar. Sign by sign, because forecasts ask for it a million times. */
export const dayNamed = (date: string): Day | undefined => {
	if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return undefined;
	const year = digit(date, 0) * 1_000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
	const month = digit(date, 5) * 10 + digit(date, 6);
	const day = digit(date, 8) * 10 + digit(date, 9);
	const isDay = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
	return isDay ? dayFrom(year, month, day) : undefined;
};

export const monthIndexOf = ({ year, month }: Pick<CivilDate, 'year' | 'month'>): number =>
	year * 12 + month - 1;

export const monthAt = (index: number): { year: number; month: number } => ({
	year: Math.floor(index / 12),
	month: (((index % 12) + 12) % 12) + 1
});

/** That day of a month; in a shorter month its last. */
export const clampedDay = (monthIndex: number, ofMonth: number): Day => {
	const { year, month } = monthAt(monthIndex);
	return dayFrom(year, month, Math.min(ofMonth, monthLength(year, month)));
};

/** The same day some months later; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: Day, months: number): Day => {
	const from = civilOf(day);
	return clampedDay(monthIndexOf(from) + months, from.day);
};
