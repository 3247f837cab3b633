import type { Asset, DocOf } from '../model/collections.ts';
import { roundQuantity } from '../model/round-quantity.ts';
import { levelsOf } from './condition.ts';
import type { Level } from './condition.ts';
import { riseBetween } from './meter.ts';
import type { MeterLine } from './meter.ts';

const DAY = 86_400_000;

type Meter = NonNullable<Asset['meters']>[string];
/** Where a meter stands, as its document tells it. */
type Gauge = Pick<DocOf<'gauge'>, 'value' | 'at' | 'reading' | 'total' | 'previous' | 'perDay'>;

/** Most completions lie among the last two readings, which a meter's own document tells, or after them. */
export const isAmongLast = ({ at, previous }: Gauge, moment: string): boolean =>
	moment >= (previous?.at ?? at);

const lastLevels = (gauge: Gauge, restart: boolean | undefined, meter: Meter): Level[] => {
	const { value, at, total = value, previous } = gauge;
	const last = { at: Date.parse(at), level: total };
	if (!previous) return [last];
	const rise =
		meter.type === 'gauge' ? value - previous.value : riseBetween(previous.value, { value, restart }, meter);
	return [{ at: Date.parse(previous.at), level: total - (rise ?? 0) }, last];
};

const levelsTo = (moment: string, gauge: Gauge, lines: readonly MeterLine[], meter: Meter): Level[] => {
	const levels = isAmongLast(gauge, moment) ? [] : levelsOf(lines, meter, gauge.total);
	if (levels.length > 0) return levels;
	return lastLevels(gauge, lines.find(({ id }) => id === gauge.reading)?.restart, meter);
};

/**
 * Where a meter stood at a moment: between two readings on the straight way from one to the other, before the first and
 * after the last of those known by its pace. `lines`: its last readings, as many as are known.
 */
export const meterThen = (
	moment: string,
	gauge: Gauge,
	lines: readonly MeterLine[],
	meter: Meter
): number | undefined => {
	const levels = levelsTo(moment, gauge, lines, meter);
	const then = Date.parse(moment);
	const place = levels.findLastIndex(({ at }) => at <= then);
	const [before, after] = [levels[place], levels[place + 1]];
	if (before && after) {
		const share = (then - before.at) / (after.at - before.at);
		return roundQuantity(before.level + (after.level - before.level) * share);
	}
	const { perDay = meter.perDay ?? 0 } = gauge;
	const near = before ?? after;
	return near && roundQuantity(Math.max(0, near.level + (perDay * (then - near.at)) / DAY));
};
