import type { Work } from '../model/collections.ts';
import type { Doc } from '../model/document.ts';
import { roundQuantity } from '../model/round-quantity.ts';
import type { Schedule } from './schedule.ts';

type Useful = NonNullable<Work['usefulness']>;

/** How often work is done is questioned by what people said of it the last few times, not by its first weeks. */
const LAST = 6;
const LEAST_NOT_NEEDED = 4;
const LEAST_FOUND = 3;
const STEP = 1.5;

type Job = Pick<Doc & Work, 'id' | 'times' | 'usefulness'>;

export interface Advice<One extends Job = Job> {
	/** Less often seems enough, or more often needed. */
	readonly is: 'longer' | 'shorter';
	/** So many of these say so. */
	readonly count: number;
	/** Everything that was said the last times, the newest first. */
	readonly told: readonly One[];
	/** The rule as it could be; undefined where nothing shorter can be said in days. */
	readonly schedule: Schedule | undefined;
}

type Calendar = NonNullable<Schedule['calendar']>;

/** Half as long again, or two thirds of it, in whole units. A year is halved into months, a month into weeks. */
const calendarWith = (rule: Calendar, is: Advice['is']): Calendar | undefined => {
	const { every, unit } = rule;
	if (is === 'longer') return { ...rule, every: Math.max(every + 1, Math.floor(every * STEP)) };
	if (every > 1) return { ...rule, every: Math.min(every - 1, Math.ceil(every / STEP)) };
	if (unit === 'year') return { ...rule, every: 8, unit: 'month' };
	// What stands on a weekday of the month has no such day in weeks.
	if (unit === 'month' && rule.nth === undefined) return { ...rule, every: 3, unit: 'week' };
	return unit === 'week' && rule.weekdays === undefined ? { ...rule, every: 5, unit: 'day' } : undefined;
};

const scheduleWith = (schedule: Schedule, is: Advice['is']): Schedule | undefined => {
	const { calendar, meter } = schedule;
	if (calendar?.dates) return undefined;
	const rule = calendar && calendarWith(calendar, is);
	if (calendar && !rule) return undefined;
	const factor = is === 'longer' ? STEP : 1 / STEP;
	if (!rule && !meter) return undefined;
	return {
		...schedule,
		...(rule && { calendar: rule }),
		...(meter && { meter: { ...meter, every: roundQuantity(Number((meter.every * factor).toPrecision(2))) } })
	};
};

/**
 * Whether a plan should be done less or more often, by what people said after its last times. It is told with its
 * evidence and never done by itself: that nothing was found may be what the work is for.
 */
export const adviceOn = <One extends Job>(
	schedule: Schedule,
	jobs: readonly One[]
): Advice<One> | undefined => {
	const told = jobs
		.filter(({ usefulness, times }) => usefulness !== undefined && times.done !== undefined)
		.sort((a, b) => ((a.times.done ?? '') < (b.times.done ?? '') ? 1 : -1))
		.slice(0, LAST);
	const count = (which: Useful) => told.filter(({ usefulness }) => usefulness === which).length;
	const [found, notNeeded] = [count('found-something'), count('not-needed')];
	if (found >= LEAST_FOUND)
		return { is: 'shorter', count: found, told, schedule: scheduleWith(schedule, 'shorter') };
	if (found > 0 || notNeeded < LEAST_NOT_NEEDED) return undefined;
	return { is: 'longer', count: notNeeded, told, schedule: scheduleWith(schedule, 'longer') };
};
