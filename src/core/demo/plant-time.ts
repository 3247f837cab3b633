export { addMonths, weekdayOf } from '../pm/day.ts';

/** The demo plant stands in northern Germany: its shifts follow the local clock, also over the two nights it is changed. */
export const ZONE = 'Europe/Berlin';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A calendar day at the plant, counted from 1 January 1970. */
export type Day = number;

const lastSunday = (year: number, month: number): number => {
	const end = new Date(Date.UTC(year, month + 1, 0));
	return end.getTime() - end.getUTCDay() * DAY;
};

/** Central European summer time: from the last Sunday in March to the last in October, changed at one o'clock UTC. */
const offsetOf = (moment: number): number => {
	const year = new Date(moment).getUTCFullYear();
	const summer = moment >= lastSunday(year, 2) + HOUR && moment < lastSunday(year, 9) + HOUR;
	return (summer ? 2 : 1) * HOUR;
};

/** By the hour: the clock is asked for every act, and it is changed only at full hours. */
const offsets = new Map<number, number>();

const offsetAt = (moment: number): number => {
	const hour = Math.floor(moment / HOUR);
	const known = offsets.get(hour) ?? offsetOf(hour * HOUR);
	offsets.set(hour, known);
	return known;
};

export const dayOf = (moment: number): Day => Math.floor((moment + offsetAt(moment)) / DAY);

/** A time of day at the plant; 24 * 60 minutes and more lie in the days after. */
export const momentOf = (day: Day, minutes: number): number => {
	const wall = day * DAY + minutes * MINUTE;
	return wall - offsetAt(wall - offsetAt(wall - HOUR));
};

export const minuteOfDay = (moment: number): number =>
	Math.floor((moment + offsetAt(moment) - dayOf(moment) * DAY) / MINUTE);

const dates = new Map<Day, string>();

export const dateOf = (day: Day): string => {
	const known = dates.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
	dates.set(day, known);
	return known;
};

export const dayNamed = (date: string): Day => Math.floor(Date.parse(`${date}T00:00:00.000Z`) / DAY);

export const instantOf = (moment: number): string => new Date(moment).toISOString();
