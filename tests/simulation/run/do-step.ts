import { act } from '../acts/do-act.ts';
import { mishap, offline, online } from '../faults/network.ts';
import { crash } from '../faults/pages.ts';
import type { Step } from '../plan/plan.ts';
import type { World } from '../world/world.ts';
import { doingOf } from './doer.ts';
import type { Doer } from './doer.ts';

const pass: Doer = ({ world, step }) => world.pass(Number(step['ms'] ?? 0));

const visit: Doer = async ({ world, station, step }) => {
	const { device } = await world.tabOf(station, Number(step['tab'] ?? 0));
	await world.done('a visit', device.loop.visit());
};

const DOERS: Readonly<Record<string, Doer>> = { act, pass, visit, mishap, offline, online, crash };

export const doStep = async (world: World, step: Step): Promise<void> => {
	const doer = DOERS[step.do];
	if (!doer) throw new Error(`nobody knows how to do ${step.do}`);
	await doer(doingOf(world, step));
};
