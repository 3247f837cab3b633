import { seeded } from '../../support/engine-device.ts';
import type { Step } from '../plan/plan.ts';
import type { Station } from '../world/station.ts';
import type { World } from '../world/world.ts';

/** What a step has at hand. */
export interface Doing {
	readonly world: World;
	readonly step: Step;
	readonly station: Station;
	readonly random: () => number;
}

export type Doer = (doing: Doing) => Promise<void>;

/** The same numbers for the same step, whatever came before it. */
export const doingOf = (world: World, step: Step): Doing => ({
	world,
	step,
	station: world.stationAt(step.at),
	random: seeded(step.r)
});
