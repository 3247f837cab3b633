import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { gaugeId } from '../../model/gauge-id.ts';
import { roundQuantity } from '../../model/round-quantity.ts';
import { readingsThatCount, riseBetween, totalOf } from '../../pm/meter.ts';
import type { MeterLine } from '../../pm/meter.ts';
import type { Desk } from '../desk.ts';
import { lineScopes } from '../line-scopes.ts';
import { draft, getOf } from '../lookup.ts';
import { raiseByReading } from '../plan/raise-by-reading.ts';
import type { DraftOf } from '../lookup.ts';
import { readingsBack } from './readings-back.ts';

type Meter = NonNullable<Asset['meters']>[string];
type Gauge = DraftOf<'gauge'>;

export interface NewReading {
	id: string;
	meter: string;
	value: number;
	/** When it was read. */
	at: string;
	source: DocOf<'reading'>['source'];
	restart?: boolean | undefined;
	corrects?: string | undefined;
	work?: string | undefined;
	note?: string | undefined;
}

/** Appends a reading and, in the same act, carries along where the meter stands. Answers false for a meter that is not there. */
export const appendReading = async (desk: Desk, asset: Doc & Asset, given: NewReading): Promise<boolean> => {
	const meter = asset.meters?.[given.meter];
	if (!meter) return false;
	const { meta } = desk;
	const known = await getOf(desk, 'gauge', gaugeId(asset.id, given.meter));
	const written = await linesBeside(desk, asset, given, known);
	desk.put(
		draft<'reading'>({
			...given,
			kind: 'reading',
			site: asset.site,
			scopes: lineScopes(meta, asset.site),
			archived: false,
			by: meta.actor.id,
			asset: asset.id
		})
	);
	const line: MeterLine = { ...given, writtenAt: meta.at };
	const gauge: Gauge = {
		...known,
		id: gaugeId(asset.id, given.meter),
		kind: 'gauge',
		site: asset.site,
		scopes: known?.scopes ?? asset.scopes,
		archived: false,
		asset: asset.id,
		meter: given.meter,
		...(written ? refold(known, written, line, meter) : follow(known, line, meter))
	};
	desk.put(draft<'gauge'>(gauge));
	if (meter.type === 'counter' && wentDown(written ?? (known ? [standing(known)] : []), line, meter)) {
		desk.differ({ code: 'below-last-reading', doc: asset.id, field: given.meter });
	}
	// What machines send by the minute is looked at when plans are looked at.
	if (given.source === 'person') await raiseByReading(desk, asset, given.meter);
	return true;
};

const standing = ({ reading, at, value }: Gauge): MeterLine => ({ id: reading, at, value, writtenAt: at });

/** What was read later than this, or is corrected by it, has to be looked at again; otherwise the gauge says all there is to know. */
const linesBeside = async (
	desk: Desk,
	asset: Doc & Asset,
	{ id, at, corrects, meter }: NewReading,
	known: Gauge | undefined
): Promise<MeterLine[] | undefined> => {
	const isLast = !known || (known.at === at ? id > known.reading : at > known.at);
	if (isLast && corrects === undefined) return undefined;
	const wrong = corrects === undefined ? undefined : await getOf(desk, 'reading', corrects);
	const from = wrong && wrong.at < at ? wrong.at : at;
	const found = await readingsBack(desk, { asset: asset.id, meter, from }, (some) =>
		some.some((one) => one.at < from)
	);
	const lines: MeterLine[] = found.map((one) => ({
		...one,
		writtenAt: one.createdAt ?? desk.meta.at
	}));
	// A device does not hold the oldest lines; where the meter stands it always knows.
	return known && !lines.some((line) => line.id === known.reading) ? [...lines, standing(known)] : lines;
};

/** The usual case: read after everything else. */
const follow = (known: Gauge | undefined, line: MeterLine, meter: Meter) => {
	const rise = riseBetween(known?.value, line, meter) ?? 0;
	const counts = meter.type === 'counter';
	return {
		value: line.value,
		at: line.at,
		reading: line.id,
		total: counts ? roundQuantity((known?.total ?? 0) + rise) : undefined,
		perDay: counts && known ? pace(known, line.at, rise) : known?.perDay,
		previous: known && { value: known.value, at: known.at }
	};
};

/** A late reading or a correction: the neighbours change, the gauge never goes back in time. */
const refold = (known: Gauge | undefined, lines: MeterLine[], line: MeterLine, meter: Meter) => {
	const all = [...lines, line];
	const counted = readingsThatCount(all);
	const last = counted.at(-1) ?? line;
	const previous = counted.at(-2);
	return {
		value: last.value,
		at: last.at,
		reading: last.id,
		total:
			meter.type === 'counter'
				? roundQuantity((known?.total ?? 0) + totalOf(all, meter) - totalOf(lines, meter))
				: undefined,
		previous: previous && { value: previous.value, at: previous.at }
	};
};

const wentDown = (lines: readonly MeterLine[], line: MeterLine, meter: Meter) => {
	const counted = readingsThatCount([...lines, line]);
	const place = counted.findIndex(({ id }) => id === line.id);
	const before = counted[place - 1];
	return place > 0 && before !== undefined && riseBetween(before.value, line, meter) === undefined;
};

const DAY = 86_400_000;
/** A month of readings outweighs what was known before. */
const MEMORY_DAYS = 30;

const pace = ({ at, perDay }: Gauge, now: string, rise: number): number | undefined => {
	const days = (Date.parse(now) - Date.parse(at)) / DAY;
	// Two readings within the hour say nothing about a day.
	if (days < 1 / 24) return perDay;
	const rate = rise / days;
	const learned = perDay === undefined ? rate : perDay + (rate - perDay) * Math.min(1, days / MEMORY_DAYS);
	return roundQuantity(Math.min(learned, 1e9));
};
