import { forceCloseDatabase } from 'fake-indexeddb';
import { chooseAct } from '../acts/choose-act.ts';
import { perform, sceneOf } from '../acts/do-act.ts';
import type { Doer, Doing } from '../run/doer.ts';
import { beforeWrites, full } from '../world/disk.ts';
import type { Disk } from '../world/disk.ts';
import type { Tab } from '../../support/engine-device.ts';

const actOrVisit = async (doing: Doing, tab: Tab): Promise<void> => {
	const { world, step } = doing;
	const chosen = step['act'] === true ? chooseAct(sceneOf(doing, tab)) : undefined;
	if (chosen) await perform(doing, tab, chosen);
	else await world.done('a visit', tab.device.loop.visit());
};

/** The disk has no room for a while: from the n-th row on nothing is taken. */
export const quota: Doer = async (doing) => {
	const { world, station, step } = doing;
	const tab = await world.tabOf(station);
	const took = world.tally.inject('quota');
	let writes = 0;
	const callOff = beforeWrites(tab, step['disk'] as Disk, () => {
		if (++writes < Number(step['nth'])) return;
		took();
		throw full();
	});
	await actOrVisit(doing, tab);
	callOff();
};

/** The browser closes the databases under the running page. */
export const closeDatabases: Doer = async (doing) => {
	const { world, station } = doing;
	const tab = await world.tabOf(station);
	const replica = tab.device.keeper.current.value?.database;
	const open = [tab.database, replica].filter((database) => database?.isOpen() === true);
	const took = world.tally.inject('indexeddb-close');
	const before = open.map((database) => database?.backendDB());
	for (const connection of before)
		forceCloseDatabase(connection as unknown as Parameters<typeof forceCloseDatabase>[0]);
	await actOrVisit(doing, tab);
	// It met the closed door and opened another one.
	if (open.some((database, i) => database?.isOpen() === true && database.backendDB() !== before[i])) took();
};
