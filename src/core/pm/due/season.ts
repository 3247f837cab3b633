import { civilOf, dayFrom, monthLength } from '../day.ts';
import type { Day } from '../day.ts';
import type { Schedule } from '../schedule.ts';

export interface Season {
	includes: (day: Day) => boolean;
	/** The day itself, or where it lies outside the first day of the next season. */
	opening: (day: Day) => Day;
	/** The day itself, or where it lies outside the first day after the last season. */
	closedSince: (day: Day) => Day;
}

const ALL_YEAR: Season = { includes: () => true, opening: (day) => day, closedSince: (day) => day };

/** "04-01" as a number by which days of a year stand in their order. */
const placeIn = (text: string): number | undefined => {
	const [, month, day] = (/^(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
	if (month === undefined || day === undefined || month < 1 || month > 12) return undefined;
	return day < 1 || day > monthLength(2024, month) ? undefined : month * 100 + day;
};

/** 29 February is the 28th in other years. */
const dayAt = (year: number, place: number): Day => {
	const month = Math.floor(place / 100);
	return dayFrom(year, month, Math.min(place % 100, monthLength(year, month)));
};

/** From one day of the year to another, both included; over the turn of the year where the second comes before the first. */
export const seasonOf = (given: Schedule['season']): Season => {
	const from = given && placeIn(given.from);
	const to = given && placeIn(given.to);
	if (from === undefined || to === undefined) return ALL_YEAR;
	const includes = (day: Day): boolean => {
		const civil = civilOf(day);
		const opens = dayAt(civil.year, from);
		const closes = dayAt(civil.year, to);
		return from <= to ? day >= opens && day <= closes : day >= opens || day <= closes;
	};
	return {
		includes,
		opening: (day) => {
			if (includes(day)) return day;
			const { year } = civilOf(day);
			const opens = dayAt(year, from);
			return opens > day ? opens : dayAt(year + 1, from);
		},
		closedSince: (day) => {
			if (includes(day)) return day;
			const { year } = civilOf(day);
			const closed = dayAt(year, to) + 1;
			return closed <= day ? closed : dayAt(year - 1, to) + 1;
		}
	};
};
