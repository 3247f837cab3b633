import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { localDay } from '../../model/local-day.ts';
import { slotWorkId } from '../../pm/slot.ts';
import type { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { meterWhenDone } from './meter-when-done.ts';

type Plan = Doc & DocOf<'plan'>;
type Settled = NonNullable<Plan['slots']>[string];

/** What the next one counts from. It only ever goes forward. */
export const settle = (desk: Desk, plan: Plan, asset: string, settled: Settled): void => {
	if ((plan.slots?.[asset]?.ordinal ?? 0) >= settled.ordinal) return;
	desk.put({ ...plan, slots: { ...plan.slots, [asset]: settled } });
};

export const settlePredecessor = async (
	desk: Desk,
	plan: Plan,
	asset: Doc & Asset,
	ordinal: number
): Promise<void> => {
	const done = await getOf(desk, 'work', slotWorkId(plan.id, asset.id, ordinal - 1));
	if (!done?.times.done) return;
	const site = await getOf(desk, 'site', asset.site);
	const { dueOn, dueMeter } = done.origin;
	const doneOn = localDay(done.times.done, site?.timeZone);
	const doneMeter = await meterWhenDone(desk, plan, asset, done.times.done);
	settle(desk, plan, asset.id, { ordinal: ordinal - 1, doneOn, dueOn, dueMeter, doneMeter });
};
