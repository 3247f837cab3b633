import type { Doer } from '../run/doer.ts';

/** The page is gone in the middle of whatever it did; a new one is opened when somebody comes. */
export const crash: Doer = async ({ world, station, step }) => {
	const tab = await world.tabOf(station);
	void tab.device.loop.visit();
	await world.pass(Number(step['ms'] ?? 0));
	await world.done('a crash', station.crash(tab));
};
