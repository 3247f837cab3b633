import type { Doer } from '../run/doer.ts';
import { birthOf } from '../world/ledger.ts';

/** Somebody takes back what they did last, while they still can. */
export const takeBack: Doer = async ({ world, station }) => {
	const tab = await world.tabOf(station);
	const last = station.acts().findLast(({ state }) => state === 'held');
	if (!last) return;
	const isBack = await world.done('taking back', tab.device.outbox.takeBack(last.n));
	if (isBack) world.ledger.takenBack.add(birthOf(last.op));
};
