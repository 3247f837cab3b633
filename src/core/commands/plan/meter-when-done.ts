import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { gaugeId } from '../../model/gauge-id.ts';
import { asLine } from '../../pm/meter.ts';
import { isAmongLast, meterThen } from '../../pm/meter-then.ts';
import { getOf } from '../lookup.ts';
import type { Read } from '../read.ts';
import { readingsBack } from '../reading/readings-back.ts';

/**
 * Where the meter of a plan stood when its work was done: what the next one counts from. Its readings are looked
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
		: await readingsBack(read, { asset: asset.id, meter: name, from: done }, (some) =>
				some.some(({ at }) => at <= done)
			);
	return meterThen(done, gauge, lines.map(asLine), meter);
};
