import type { Doer } from '../run/doer.ts';
import { perform } from './do-act.ts';

/** Somebody opens the first job of a plan whose jobs may pile up: the same one, wherever it is done. */
export const openSlot: Doer = async (doing) => {
	const { world, station } = doing;
	const tab = await world.tabOf(station);
	const args = { plan: world.id('rounds'), asset: world.id('pump'), ordinal: 1 };
	await perform(doing, tab, { name: 'plan.openSlot', args });
};
