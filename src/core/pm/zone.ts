import { dayFrom } from './day.ts';
import type { Day } from './day.ts';

const DAY_MS = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

const clockOf = (zone: string): Intl.DateTimeFormat | undefined => {
	if (clocks.has(zone)) return clocks.get(zone);
	const read = (): Intl.DateTimeFormat | undefined => {
		try {
			return new Intl.DateTimeFormat('en-GB', {
				...{ timeZone: zone, hourCycle: 'h23', era: 'short' },
				...{ year: 'numeric', month: 'numeric', day: 'numeric' },
				...{ hour: 'numeric', minute: 'numeric', second: 'numeric' }
			});
		} catch {
			return undefined;
		}
	};
	const clock = read();
	clocks.set(zone, clock);
	return clock;
};

export const isZone = (zone: string): boolean => clockOf(zone) !== undefined;

/** What calendar and clock on the wall show at a place. */
export interface Wall {
	readonly day: Day;
	/** Second of the day. */
	readonly second: number;
}

const utcWall = (moment: number): Wall => {
	const day = Math.floor(moment / DAY_MS);
	return { day, second: Math.floor((moment - day * DAY_MS) / 1_000) };
};

/** A zone that this engine does not know is UTC, the same on every side that does not know it. */
export const wallAt = (moment: number, zone: string | undefined): Wall => {
	const clock = zone === undefined ? undefined : clockOf(zone);
	if (!clock) return utcWall(moment);
	const parts = new Map(clock.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
	const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
	return {
		day: dayFrom(part('year'), part('month'), part('day')),
		second: part('hour') * 3_600 + part('minute') * 60 + part('second')
	};
};

const offsetAt = (moment: number, zone: string | undefined): number => {
	const { day, second } = wallAt(moment, zone);
	return day * DAY_MS + second * 1_000 - Math.floor(moment / 1_000) * 1_000;
};

/**
 * The moment of a day's time at a place. An hour that the clock leaps over is an hour later; of an hour that comes twice
 * it is the first (Temporal calls this "compatible").
 */
export const momentAt = ({ day, second }: Wall, zone: string | undefined): number => {
	const wall = day * DAY_MS + second * 1_000;
	const before = wall - offsetAt(wall - DAY_MS, zone);
	const after = wall - offsetAt(wall + DAY_MS, zone);
	const is = (moment: number) => moment + offsetAt(moment, zone) === wall;
	if (is(before)) return before;
	return is(after) ? after : before;
};
