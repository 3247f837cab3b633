import { dayNamed } from '../day.ts';
import { FREQUENCIES, WEEKDAYS } from './rule.ts';
import type { Frequency, RuleDay, Until } from './rule.ts';

/** Each answers undefined for what RFC 5545 does not allow there. */

export const frequencyIn = (value: string): Frequency | undefined =>
	FREQUENCIES.find((frequency) => frequency === value);

export const wholeIn = (value: string, least: number): number | undefined => {
	if (!/^\d+$/.test(value)) return undefined;
	const number = Number(value);
	return number >= least ? number : undefined;
};

export const weekdayIn = (value: string): number | undefined => {
	const at = WEEKDAYS.findIndex((weekday) => weekday === value);
	return at < 0 ? undefined : at + 1;
};

const signed = (value: string, most: number): number | undefined => {
	if (!/^[+-]?\d+$/.test(value)) return undefined;
	const number = Number(value);
	return number !== 0 && Math.abs(number) <= most ? number : undefined;
};

export const monthIn = (value: string): number | undefined => {
	const month = wholeIn(value, 1);
	return month !== undefined && month <= 12 ? month : undefined;
};

export const monthDayIn = (value: string): number | undefined => signed(value, 31);

export const ruleDayIn = (value: string): RuleDay | undefined => {
	const weekday = weekdayIn(value.slice(-2));
	const before = value.slice(0, -2);
	const ordinal = before === '' ? 0 : signed(before, 53);
	return weekday === undefined || ordinal === undefined ? undefined : { weekday, ordinal };
};

const UNTIL = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

export const untilIn = (value: string): Until | undefined => {
	const [whole, year, month, date, hour, minute, second, utc] = UNTIL.exec(value) ?? [];
	const day = whole === undefined ? undefined : dayNamed(`${year}-${month}-${date}`);
	if (day === undefined) return undefined;
	if (hour === undefined) return { day };
	const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
	// A minute may have a leap second.
	if (hours > 23 || minutes > 59 || seconds > 60) return undefined;
	return { day, second: hours * 3_600 + minutes * 60 + seconds, ...(utc === 'Z' && { utc: true }) };
};

/** All of a list, each once; undefined where one is wrong. */
export const listOf = <Value>(
	value: string,
	one: (item: string) => Value | undefined
): Value[] | undefined => {
	const items = value.split(',').map((item) => one(item.trim()));
	const read = items.filter((item) => item !== undefined);
	return read.length === items.length ? read : undefined;
};
