import { crossingOf, LEAST_TREND, readingsApart } from './condition.ts';
import type { Level } from './condition.ts';
import type { ConditionRule } from './schedule.ts';

/** A value at which a meter asks for work, and from which side it is beyond it; without a side it is to be reached. */
export interface MeterLimit {
	readonly value: number;
	readonly side?: 'above' | 'below' | undefined;
	readonly readings?: number | undefined;
}

/** Rules about how fast a meter changes have no value that could be drawn. */
export const limitOf = ({ when, value, readings }: ConditionRule): MeterLimit | undefined => {
	if (when === 'rises' || when === 'falls') return undefined;
	return { value, readings, ...(when !== 'reaches' && { side: when }) };
};

/** What can be said of when a meter comes to its limit, and of no more than its readings tell. */
export type MeterOutlook =
	| { readonly is: 'there'; readonly since: number }
	/** Foreseen for a day that lies ahead. */
	| { readonly is: 'coming'; readonly at: number }
	/** Was foreseen for a day that has passed, and nobody has read it since. */
	| { readonly is: 'unread'; readonly at: number }
	| { readonly is: 'not-led' }
	| { readonly is: 'too-few' };

/** At the value itself nothing lies ahead any more, whether or not a rule asks for work there already. */
const isThere = ({ value, side }: MeterLimit, { level }: Level): boolean =>
	side === 'below' ? level <= value : level >= value;

export const meterOutlook = (limit: MeterLimit, levels: readonly Level[], now: number): MeterOutlook => {
	const last = levels.at(-1);
	if (!last) return { is: 'too-few' };
	if (isThere(limit, last)) {
		const before = levels.findLastIndex((one) => !isThere(limit, one));
		return { is: 'there', since: levels[before + 1]?.at ?? last.at };
	}
	if (readingsApart(levels).length < LEAST_TREND) return { is: 'too-few' };
	const { value, readings } = limit;
	const at = crossingOf({ value, ...(readings !== undefined && { readings }) }, levels);
	// It was there among the last readings and has come back: that is no way that leads anywhere.
	if (at === undefined || at <= last.at) return { is: 'not-led' };
	return { is: at < now ? 'unread' : 'coming', at };
};

/** How much it changes a day, from its last readings that are apart; undefined where there are too few. */
export const changePerDay = (levels: readonly Level[]): number | undefined => {
	const [before, last] = readingsApart(levels).slice(-2);
	return before && last && ((last.level - before.level) / (last.at - before.at)) * 86_400_000;
};

/** The rectangle in which a meter is drawn. */
export interface ChartFrame {
	readonly from: number;
	readonly to: number;
	readonly low: number;
	readonly high: number;
}

/** With its limit and, where it is not farther ahead than the readings go back, the day on which it comes there. */
export const chartFrame = (
	levels: readonly Level[],
	limit: number | undefined,
	ahead: number | undefined
): ChartFrame | undefined => {
	const [first, last] = [levels[0], levels.at(-1)];
	if (!first || !last) return undefined;
	const all = [...levels.map(({ level }) => level), ...(limit === undefined ? [] : [limit])];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const room = (high - low) * 0.08 || 1;
	const span = last.at - first.at;
	const isNear = ahead !== undefined && ahead > last.at && ahead - last.at <= span;
	const to = isNear ? ahead : last.at;
	return { from: first.at, to: to > first.at ? to : first.at + 1, low: low - room, high: high + room };
};
