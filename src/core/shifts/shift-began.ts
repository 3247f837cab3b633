import { momentAt, wallAt } from '../pm/zone.ts';
import { turnsOn } from './at-work.ts';
import type { Shift } from './at-work.ts';
import { minutesOf } from './turns.ts';

const HOUR = 3_600_000;
/** A turn that began longer ago is not the one somebody comes from. */
const LONGEST = 16 * HOUR;

/** When the turn began in which somebody is, or from which they come; undefined on a day off. */
export const shiftBegan = (shift: Shift, now: number, zone: string | undefined): number | undefined => {
	const today = wallAt(now, zone).day;
	const begins = [today, today - 1].flatMap((day) =>
		turnsOn(shift, day).map((turn) => momentAt({ day, second: minutesOf(turn.from) * 60 }, zone))
	);
	const past = begins.filter((at) => at <= now && now - at <= LONGEST);
	return past.length > 0 ? Math.max(...past) : undefined;
};

/** Where no shift is known, a day’s work begins with the day. */
export const dayBegan = (now: number, zone: string | undefined): number =>
	momentAt({ day: wallAt(now, zone).day, second: 0 }, zone);
