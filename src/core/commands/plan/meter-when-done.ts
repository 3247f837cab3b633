import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { gaugeId } from '../../model/gauge-id.ts';
import { key } from '../../model/keys.ts';
import { asLine } from '../../pm/meter.ts';
import { isAmongLast, meterThen } from '../../pm/meter-then.ts';
import { findOf, getOf } from '../lookup.ts';
import type { Read } from '../read.ts';

/**
 * Where the meter of a plan stood when its work was done: what the next one counts from. All its readings are looked
 * through only where more than one came since.
 */
export const meterWhenDone = async (
	read: Read,
	{ schedule }: Pick<DocOf<'plan'>, 'schedule'>,
	asset: Doc & Asset,
	done: string
): Promise<number | undefined> => {
	const name = schedule.meter?.meter ?? '';
	const meter = asset.meters?.[name];
	const gauge = meter && (await getOf(read, 'gauge', gaugeId(asset.id, name)));
	if (!gauge) return undefined;
	const last = await getOf(read, 'reading', gauge.reading);
	const lines = isAmongLast(gauge, done)
		? [last].filter((one) => one !== undefined)
		: await findOf(read, 'reading', key.meter(asset.id, name));
	return meterThen(done, gauge, lines.map(asLine), meter);
};
