import type { Doer, Doing } from '../run/doer.ts';
import type { Tab } from '../../support/engine-device.ts';
import { chooseAct } from './choose-act.ts';
import type { Chosen } from './choose-act.ts';
import { Scene } from './scene.ts';

/** A word that belongs to this step alone. */
export const wordOf = (r: number): string => (r >>> 0).toString(36);

export const sceneOf = ({ world, station, step, random }: Doing, tab: Tab): Scene => {
	const now = world.clock.now().getTime() + station.profile.skew;
	return new Scene(station.shown(tab), station.who.person, now, wordOf(step.r), random);
};

/** Does it on the device; whether it was kept. Nothing is kept of what the rules refuse on the spot. */
export const perform = async (
	{ world, station, random }: Doing,
	tab: Tab,
	{ name, args }: Chosen
): Promise<boolean> => {
	// Each act has a millisecond of its own, by which it is known again.
	world.clock.goTo(world.clock.now().getTime() + 1);
	const undo = random() < 0.5 ? { undo: 0 } : {};
	const done = await world.done(name, tab.device.dispatch(name, args, undo));
	if (done.ok) world.ledger.committed(done.op, station);
	return done.ok;
};

/** Somebody does something. What is refused on the spot is tried otherwise, a few times. */
export const act: Doer = async (doing) => {
	const tab = await doing.world.tabOf(doing.station, Number(doing.step['tab'] ?? 0));
	for (let tries = 0; tries < 4; tries++) {
		const chosen = chooseAct(sceneOf(doing, tab));
		if (chosen && (await perform(doing, tab, chosen))) return;
	}
};
