import { roundQuantity } from '../model/round-quantity.ts';
import { readingsThatCount, riseBetween } from './meter.ts';
import type { CounterOrGauge, MeterLine } from './meter.ts';
import type { ConditionRule } from './schedule.ts';

const DAY = 86_400_000;
/** Two readings within the hour say nothing about a day. */
const LEAST_APART = DAY / 24;
/** A line through fewer is no trend. */
export const LEAST_TREND = 3;
const SOON_DAYS = 30;

/** What a meter stood at, in its own life: of a counter over replaced meters and those that started over. */
export interface Level {
	readonly at: number;
	readonly level: number;
}

/**
 * In the order in which they were taken, however late they came. `life`: what a counter has counted in all; with it the
 * first readings need not be known.
 */
export const levelsOf = (lines: readonly MeterLine[], meter: CounterOrGauge, life?: number): Level[] => {
	let total: number | undefined;
	let before: number | undefined;
	const levels = readingsThatCount(lines).map((line) => {
		const { at, value } = line;
		if (meter.type === 'gauge') return { at: Date.parse(at), level: value };
		// The first that is known stands for all that went before it.
		const rise = before === undefined ? value : (riseBetween(before, line, meter) ?? 0);
		total = roundQuantity((total ?? 0) + rise);
		before = value;
		return { at: Date.parse(at), level: total };
	});
	const missing = life === undefined || total === undefined ? 0 : life - total;
	return missing === 0
		? levels
		: levels.map(({ at, level }) => ({ at, level: roundQuantity(level + missing) }));
};

/**
 * The last one, and before it those that lie an hour or more apart. Counted from the end, so that older readings, which a
 * device may not have and the server need not look up, change nothing.
 */
export const readingsApart = (levels: readonly Level[]): Level[] => {
	const kept: Level[] = [];
	for (const one of levels.toReversed()) {
		const next = kept.at(-1);
		if (next === undefined || next.at - one.at >= LEAST_APART) kept.push(one);
	}
	return kept.reverse();
};

/** Whether a rule says the same with any older readings before these. */
export const areEnough = ({ readings = 1 }: ConditionRule, levels: readonly Level[]): boolean =>
	readingsApart(levels).length > Math.max(LEAST_TREND, readings);

/** How much it changes per day, by the straight line nearest to these. */
const slopeOf = (levels: readonly Level[]): number => {
	const [first] = levels;
	if (!first) return 0;
	const points = levels.map(({ at, level }) => [(at - first.at) / DAY, level] as const);
	const mean = (n: 0 | 1) => points.reduce((sum, point) => sum + point[n], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const [over, under] = points.reduce(
		([top, bottom], [day, level]) => [top + (day - x) * (level - y), bottom + (day - x) ** 2] as const,
		[0, 0] as const
	);
	return under === 0 ? 0 : over / under;
};

/** When a meter will come to a value, as its last readings go; undefined where they lead away from it or nowhere. */
export const crossingOf = (
	{ value, readings = LEAST_TREND }: Pick<ConditionRule, 'value' | 'readings'>,
	levels: readonly Level[]
): number | undefined => {
	const some = readingsApart(levels).slice(-Math.max(LEAST_TREND, readings));
	const last = levels.at(-1);
	if (!last || some.length < LEAST_TREND) return undefined;
	const isAbove = (one: Level) => one.level >= value;
	// It has come by there.
	if (some.some((one) => isAbove(one) !== isAbove(last))) return last.at;
	const slope = slopeOf(some);
	const days = (value - last.level) / slope;
	return Number.isFinite(days) && days >= 0 ? last.at + days * DAY : undefined;
};

/**
 * Whether the last readings say that work is due. `after`: the moment up to which they have led to work already; what
 * was read by then says nothing again, but what is read later may be compared with it.
 */
export const conditionMet = (rule: ConditionRule, levels: readonly Level[], after?: number): boolean => {
	const { when, value, readings = 1, withinDays = SOON_DAYS } = rule;
	const isNew = ({ at }: Level) => after === undefined || at > after;
	if (when === 'reaches') {
		const [crossing, last] = [crossingOf(rule, levels), levels.at(-1)];
		if (
			crossing === undefined ||
			!last ||
			levels.slice(-Math.max(LEAST_TREND, readings)).some((one) => !isNew(one))
		)
			return false;
		return crossing <= last.at + withinDays * DAY;
	}
	if (when === 'above' || when === 'below') {
		const last = levels.slice(-readings);
		const says = (one: Level) => isNew(one) && (when === 'above' ? one.level > value : one.level < value);
		return last.length === readings && last.every(says);
	}
	const some = readingsApart(levels).slice(-readings - 1);
	if (some.length <= readings) return false;
	return some.every((one, n) => {
		const before = some[n - 1];
		if (!before) return true;
		const perDay = ((one.level - before.level) / (one.at - before.at)) * DAY;
		return isNew(one) && (when === 'rises' ? perDay > value : -perDay > value);
	});
};
