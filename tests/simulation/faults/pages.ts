import { perform, sceneOf } from '../acts/do-act.ts';
import { chooseAct } from '../acts/choose-act.ts';
import type { Doer, Doing } from '../run/doer.ts';
import { beforeWrites } from '../world/disk.ts';
import { birthOf, meantBy } from '../world/ledger.ts';
import { rawTable } from '../world/raw-rows.ts';
import type { Tab } from '../../support/engine-device.ts';

/** The page is gone in the middle of a visit to the server; the next act opens a new one. */
export const crash: Doer = async ({ world, station, step }) => {
	const tab = await world.tabOf(station);
	void tab.device.loop.visit();
	await world.pass(Number(step['ms'] ?? 0));
	await world.done('a crash', station.crash(tab));
};

/** Acts, and takes what was kept into the ledger although nobody was told. */
const actUnheard = async (doing: Doing, tab: Tab): Promise<void> => {
	const { world } = doing;
	for (let tries = 0; tries < 6 && doing.station.tabs.includes(tab); tries++) {
		const chosen = chooseAct(sceneOf(doing, tab));
		if (!chosen) continue;
		world.clock.goTo(world.clock.now().getTime() + 1);
		void tab.device.dispatch(chosen.name, chosen.args, { undo: 0 });
		await world.rest();
	}
};

/** The act is on disk; the page dies before anybody sees it. */
export const crashUnseen: Doer = async (doing) => {
	const { world, station } = doing;
	const tab = await world.tabOf(station);
	const before = new Set(station.acts().map(({ op }) => op.id));
	let crashing: Promise<void> | undefined;
	const listening = tab.device.outbox.changes.subscribe(() => {
		const isNew = station.acts().some(({ op }) => !before.has(op.id));
		if (isNew) crashing ??= station.crash(tab);
	});
	await actUnheard(doing, tab);
	listening.unsubscribe();
	if (!crashing) return;
	await world.done('a crash', crashing);
	const took = world.tally.inject('crash-outbox-screen');
	const unseen = station.acts().filter(({ op }) => !before.has(op.id));
	for (const act of unseen) world.ledger.committed(meantBy(act), station);
	const births = new Set(unseen.map((act) => birthOf(meantBy(act))));
	world.later.push((log) => {
		if (log.some(({ op }) => births.has(birthOf(op)))) took();
	});
};

/** The page dies while it publishes what it fetched. */
export const crashPublishing: Doer = async ({ world, station, step }) => {
	const tab = await world.tabOf(station);
	let writes = 0;
	let crashing: Promise<void> | undefined;
	const callOff = beforeWrites(tab, 'replica', ({ name }) => {
		if (name === 'state' && writes === 0) return;
		if (++writes === Number(step['nth'])) crashing ??= station.crash(tab);
	});
	void tab.device.loop.visit();
	for (let i = 0; i < 8 && !crashing; i++) await world.pass(400);
	callOff();
	if (!crashing) return;
	await world.done('a crash', crashing);
	const took = world.tally.inject('crash-publishing');
	// Rows had been written and are not there, or a part of the round waits on disk.
	const name = tab.device.keeper.current.value?.name;
	const waits = name !== undefined && rawTable(station.factory, name, 'journal').length > 0;
	if (writes > 1 || waits) took();
};

/** One tab stops in the middle of a visit; another one takes over and is not alone when the first wakes up. */
export const freeze: Doer = async (doing) => {
	const { world, station } = doing;
	const tab = await world.tabOf(station);
	void tab.device.loop.visit();
	await world.pass(30);
	tab.freeze();
	station.frozen.add(tab);
	const took = world.tally.inject('frozen-tab');
	const other = await world.tabOf(station);
	const chosen = chooseAct(sceneOf(doing, other));
	if (chosen) await perform(doing, other, chosen);
	const before = other.device.loop.status.value.reachedAt;
	await world.pass(100_000);
	await world.done('a visit', other.device.loop.visit());
	if (other.device.loop.status.value.reachedAt !== before) took();
};

export const thaw: Doer = async ({ world, station }) => {
	const frozen = [...station.frozen];
	station.frozen.clear();
	for (const tab of frozen) tab.thaw();
	await world.rest();
};

/** Two tabs of one browser act in the same moment. */
export const twoTabs: Doer = async (doing) => {
	const { world, station } = doing;
	const first = await world.tabOf(station);
	const second = station.tabs.find((tab) => tab !== first && !station.frozen.has(tab));
	const other = second ?? (await world.done('opening a page', station.open()));
	const took = world.tally.inject('two-tabs');
	const acts = [first, other].map(async (tab) => {
		for (let tries = 0; tries < 5; tries++) {
			const chosen = chooseAct(sceneOf(doing, tab));
			if (!chosen) continue;
			world.clock.goTo(world.clock.now().getTime() + 1);
			const done = await tab.device.dispatch(chosen.name, chosen.args, { undo: 0 });
			if (!done.ok) continue;
			world.ledger.committed(done.op, station);
			return true;
		}
		return false;
	});
	const kept = await world.done('acting in two tabs', Promise.all(acts));
	if (kept.every(Boolean)) took();
};

export const closeTab: Doer = async ({ world, station }) => {
	const tab = station.tabs.find((one) => !station.frozen.has(one));
	if (tab) await world.done('closing a tab', station.close(tab));
};
