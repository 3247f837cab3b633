import { roundQuantity } from '../../model/round-quantity.ts';
import type { Day } from '../day.ts';
import type { MeterRule, Schedule, Settled } from '../schedule.ts';
import { ceilQuantity } from './interval.ts';

/** The next of the values laid out from the start, above this one. */
const above = ({ start = 0, every }: MeterRule, value: number): number =>
	roundQuantity(start + (Math.floor(roundQuantity((value - start) / every)) + 1) * every);

/** At which value of the meter the next work is due. Values are the meter's whole life, over replaced and restarted ones. */
export const nextMeter = (
	{ meter: rule, shiftEarly = 0, shiftLate = 0, early, late }: Schedule,
	settled: Pick<Settled, 'dueMeter' | 'doneMeter'> | undefined,
	resets = false
): number | undefined => {
	if (!rule || rule.every <= 0) return undefined;
	const { dueMeter: due, doneMeter: done } = settled ?? {};
	if (resets && done !== undefined) return roundQuantity(done + rule.every);
	if (due === undefined)
		return done === undefined ? above(rule, rule.start ?? 0) : roundQuantity(done + rule.every);
	const isFixed = !resets && shiftEarly === 0 && shiftLate === 0;
	const planned = isFixed ? above(rule, due) : roundQuantity(due + rule.every);
	if (done === undefined || isFixed) return planned;
	const deviation = done - due;
	const [factor, tolerance] = deviation > 0 ? [shiftLate, late] : [shiftEarly, early];
	const allowed = ((tolerance?.percent ?? 0) * rule.every) / 100;
	return Math.abs(deviation) <= allowed ? planned : roundQuantity(planned + (factor * deviation) / 100);
};

/** Where a meter stands, in the values above. */
export interface MeterStand {
	readonly total: number;
	/** The day at the site on which it was read. */
	readonly on: Day;
	readonly perDay?: number | undefined;
}

/** On which day the meter will show a value; counted from the last reading, so no day passes it by unread. */
export const meterDay = (value: number, stand: MeterStand | undefined): Day | undefined => {
	if (!stand) return undefined;
	const left = value - stand.total;
	const { perDay = 0 } = stand;
	// Passed by already: when, as far as its pace tells, so that later readings do not move the day.
	if (left <= 0) return perDay > 0 ? stand.on + ceilQuantity(left / perDay) : stand.on;
	const days = perDay > 0 ? ceilQuantity(left / perDay) : Infinity;
	// Beyond a hundred years nothing is foreseen.
	return days <= 36_525 ? stand.on + days : undefined;
};

const SOONEST_STALE = 7;
const LATEST_STALE = 90;
const STALE_WITHOUT_PACE = 30;

/** Has nobody read the meter for so long that what is foreseen from it is a guess? A quarter of the interval, 7 to 90 days. */
export const isStale = ({ every }: MeterRule, stand: MeterStand | undefined, today: Day): boolean => {
	if (!stand) return true;
	const { perDay = 0 } = stand;
	const quarter = perDay > 0 ? every / perDay / 4 : STALE_WITHOUT_PACE;
	return today - stand.on > Math.min(LATEST_STALE, Math.max(SOONEST_STALE, quarter));
};
