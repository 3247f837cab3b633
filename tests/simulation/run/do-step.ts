import { act } from '../acts/do-act.ts';
import { photo } from '../acts/photo.ts';
import * as turns from '../acts/turns.ts';
import { jump } from '../faults/clocks.ts';
import { expire, mishap, offline, online, rush, signIn } from '../faults/network.ts';
import { poisonAct, poisonDocument } from '../faults/nonsense.ts';
import * as pages from '../faults/pages.ts';
import * as people from '../faults/people.ts';
import { takeBack } from '../faults/second-thoughts.ts';
import * as server from '../faults/server.ts';
import { closeDatabases, quota } from '../faults/storage.ts';
import type { Step } from '../plan/plan.ts';
import type { World } from '../world/world.ts';
import { doingOf } from './doer.ts';
import type { Doer } from './doer.ts';

const pass: Doer = ({ world, step }) => world.pass(Number(step['ms'] ?? 0));

const visit: Doer = async ({ world, station, step }) => {
	const { device } = await world.tabOf(station, Number(step['tab'] ?? 0));
	await world.done('a visit', device.loop.visit());
};

/** Compares the shelves with the server's and repairs them, as a device does every day. */
const verify: Doer = async ({ world, station }) => {
	const { device } = await world.tabOf(station);
	await world.done('a comparison', device.verify());
};

const DOERS: Readonly<Record<string, Doer>> = {
	...{
		act,
		photo,
		takeBack,
		pass,
		visit,
		verify,
		mishap,
		offline,
		online,
		rush,
		expire,
		signIn,
		jump
	},
	...{ poisonAct, poisonDocument, closeDatabases, quota },
	...turns,
	...pages,
	...people,
	...server
};

export const doStep = async (world: World, step: Step): Promise<void> => {
	const doer = DOERS[step.do];
	if (!doer) throw new Error(`nobody knows how to do ${step.do}`);
	await doer(doingOf(world, step));
};
