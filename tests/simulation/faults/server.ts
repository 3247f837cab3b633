import { chooseAct } from '../acts/choose-act.ts';
import { perform, sceneOf } from '../acts/do-act.ts';
import type { Doer } from '../run/doer.ts';
import type { Death } from '../world/mortal-store.ts';
import type { World } from '../world/world.ts';

const comeBack = async (world: World, after: number): Promise<void> => {
	await world.done('ending the server', world.server.stop());
	await world.pass(after);
	await world.done('starting the server', world.server.open());
};

/** The server's process ends in a push: before it is committed, or after it and before its answer. */
export const dies: Doer = async (doing) => {
	const { world, station, step } = doing;
	const { server } = world;
	if (!server.isUp) return;
	const when = step['when'] as Death;
	const tab = await world.tabOf(station);
	const chosen = chooseAct(sceneOf(doing, tab));
	if (chosen) await perform(doing, tab, chosen);
	await world.done('releasing acts', tab.device.hide());
	let isDead = false;
	server.dies = when;
	server.died = () => (isDead = true);
	void tab.device.loop.visit();
	for (let i = 0; i < 20 && !isDead; i++) await world.pass(100);
	server.dies = undefined;
	if (!isDead) return;
	const took = world.tally.inject(when === 'after-commit' ? 'crash-commit-response' : 'server-restart');
	if (when === 'after-commit') station.resent.push(took);
	else
		station.troubled.push(() => {
			took();
			return true;
		});
	await comeBack(world, Number(step['ms']));
};

/** Ended and started again, with whatever was on its way. */
export const restart: Doer = async ({ world, station, step }) => {
	if (!world.server.isUp) return;
	const took = world.tally.inject('server-restart');
	station.troubled.push((trouble) => {
		if (trouble === 'unreachable') took();
		return trouble === 'unreachable';
	});
	const { device } = await world.tabOf(station);
	void device.loop.visit();
	await world.pass(40);
	await comeBack(world, Number(step['ms']));
};

export const backUp: Doer = async ({ world }) => {
	if (world.server.isUp) world.backup = await world.done('a backup', world.server.backUp());
};

/** The last backup takes the place of what there is: acts that came after it are gone from the server. */
export const restore: Doer = async ({ world, step }) => {
	const { server, backup } = world;
	if (backup === undefined || !server.isUp) return;
	const before = new Set(server.logged);
	const took = world.tally.inject('restore');
	const epoch = `restored-${step.r}-${(world.seedOfStep += 1)}`;
	await world.done('a restore', server.restore(backup, epoch));
	// What was written down belongs to a history that is gone.
	world.anchor = undefined;
	const lost = [...before].filter((id) => !server.logged.has(id));
	world.later.push((log) => {
		if (log.some(({ op }) => lost.includes(op.id))) took();
	});
};

/** Everybody and everything sleeps for months, then the server keeps house. */
export const keepHouse: Doer = async ({ world, step }) => {
	if (!world.server.isUp) return;
	await world.sleep(Number(step['days']) * 86_400_000);
	await world.done('housekeeping', world.server.app.keepHouseOnce());
};
