import { capacityIn } from './capacity.ts';
import type { Hand } from './capacity.ts';
import type { Day } from './day.ts';
import type { OutlookDays } from './slots/outlook-days.ts';
import type { Days } from './stretches.ts';

/** What lies in a week or month, beside the hours there are. */
export interface Load extends Days {
	readonly count: number;
	readonly minutes: number;
	readonly capacity: number;
	/** Of so many nobody said how long they take. */
	readonly unknown: number;
}

/** A job that is open already. */
export interface OpenLoad {
	readonly on: Day;
	readonly minutes: number;
}

export interface Demand {
	readonly open: readonly OpenLoad[];
	readonly coming: OutlookDays;
	/** Which pairs of plan and asset are asked about. */
	readonly isMeant: (pair: number) => boolean;
}

/** Work whose day has passed is still to be done: it counts to the first stretch, of which only what is left is there. */
export const loadsOf = (
	stretches: readonly Days[],
	{ open, coming, isMeant }: Demand,
	hands: readonly Hand[],
	today: Day
): Load[] =>
	stretches.map(({ from, to }, n) => {
		const since = n === 0 ? -Infinity : from;
		const mine = open.filter(({ on }) => on >= since && on <= to);
		const told = coming.sum(since, to, isMeant);
		return {
			...{ from, to },
			count: told.count + mine.length,
			minutes: mine.reduce((sum, { minutes }) => sum + minutes, told.minutes),
			capacity: capacityIn(hands, Math.max(from, today), to),
			unknown: told.unknown + mine.filter(({ minutes }) => minutes === 0).length
		};
	});
