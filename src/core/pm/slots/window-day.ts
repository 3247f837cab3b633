import type { Day } from '../day.ts';
import { momentAt, wallAt } from '../zone.ts';
import type { FreeTime } from './free-times.ts';
import type { NextSlot } from './plan-clock.ts';
import { windowFor } from './window-for.ts';
import type { Stretch } from './window-for.ts';

/** Where work that needs the machine goes; undefined: production gives it away at no time that would do. */
export interface WindowDay {
	readonly window: string;
	/** The day at the site on which it begins. */
	readonly day: Day;
	readonly at: Stretch;
}

const DAY = 86_400_000;

export type Bounds = Pick<NextSlot, 'earliest' | 'latest' | 'opens'>;

const startOf = (day: Day, zone: string | undefined) => momentAt({ day, second: 0 }, zone);

/**
 * The first window in which an occurrence has room: from its early tolerance on, not before its job is opened, and over
 * by the end of its latest day. It moves the planned day only: due days and turns stay what they are (S-9).
 */
export const windowDay = (
	{ earliest, latest, opens }: Bounds,
	minutes: number,
	free: readonly FreeTime[],
	zone: string | undefined
): WindowDay | undefined => {
	if (earliest === undefined || latest === undefined) return undefined;
	const first = Math.max(earliest, opens ?? earliest);
	// Years ahead nothing is given away yet: that is seen without asking the zone. No place is a whole day from UTC.
	if (!free.some(({ to }) => to > (first - 1) * DAY)) return undefined;
	const from = startOf(first, zone);
	const within = { from, to: startOf(latest + 1, zone) };
	// Who is there is asked when somebody plans people to it.
	const found = windowFor({ minutes, skills: [], within, wanted: from }, free, [{ ...within, skills: [] }]);
	if (!found.ok) return undefined;
	const { at } = found;
	const given = free.find((one) => one.from <= at.from && at.from < one.to);
	return given && { window: given.window, day: wallAt(at.from, zone).day, at };
};

/**
 * The next window for a job that is there already: by the end of its latest day, or the next at all where that has
 * passed or nobody named one.
 */
export const windowForJob = (
	{ latest, minutes, now }: { latest: Day | undefined; minutes: number; now: number },
	free: readonly FreeTime[],
	zone: string | undefined
): FreeTime | undefined => {
	const end = latest === undefined ? Infinity : startOf(latest + 1, zone);
	const within = { from: now, to: end > now ? end : Infinity };
	const found = windowFor({ minutes, skills: [], within, wanted: now }, free, [{ ...within, skills: [] }]);
	if (!found.ok) return undefined;
	const { at } = found;
	const given = free.find(({ from, to }) => from <= at.from && at.from < to);
	return given && { ...given, from: at.from };
};

/** As the act that opens the occurrence names it. */
export const chosenWindow = ({ window, at }: WindowDay) => ({
	id: window,
	from: new Date(at.from).toISOString()
});
