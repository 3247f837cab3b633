import { chooseAct } from '../acts/choose-act.ts';
import { perform, sceneOf } from '../acts/do-act.ts';
import type { Doer } from '../run/doer.ts';

/** The device's clock is wrong from here on, by so much; an act is done under it. */
export const jump: Doer = async (doing) => {
	const { world, station, step } = doing;
	station.profile.skew = Number(step['ms']);
	const took = world.tally.inject('clock-jump');
	const tab = await world.tabOf(station);
	const chosen = chooseAct(sceneOf(doing, tab));
	if (!chosen || !(await perform(doing, tab, chosen))) return;
	const done = world.clock.now().getTime();
	const last = station.acts().at(-1);
	if (last && Math.abs(Date.parse(last.op.at) - done) > 60_000) took();
};
