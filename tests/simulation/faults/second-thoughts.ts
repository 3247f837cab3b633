import { act } from '../acts/do-act.ts';
import type { Doer } from '../run/doer.ts';
import { birthOf } from '../world/ledger.ts';

/** Somebody does something and takes it back, while they still can. */
export const takeBack: Doer = async (doing) => {
	const { world, station } = doing;
	const held = () => station.acts().findLast(({ state }) => state === 'held');
	for (let tries = 0; tries < 3 && !held(); tries++) await act(doing);
	const last = held();
	if (!last) return;
	const tab = await world.tabOf(station);
	const isBack = await world.done('taking back', tab.device.outbox.takeBack(last.n));
	if (isBack) world.ledger.takenBack.add(birthOf(last.op));
};
