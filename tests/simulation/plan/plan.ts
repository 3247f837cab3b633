import type { StationPlan } from '../world/world.ts';

/**
 * One thing that happens in a history. `r` is where its own choices are drawn from, so that leaving out other steps
 * changes nothing about how it chooses.
 */
export interface Step {
	readonly do: string;
	readonly r: number;
	/** Which of the stations, where it is about one. */
	readonly at?: number;
	readonly [detail: string]: string | number | boolean | undefined;
}

export type StoreKind = 'sqlite' | 'postgres';

/** Everything that is decided about a history before it begins. */
export interface Plan {
	readonly seed: number;
	readonly store: StoreKind;
	readonly stations: readonly StationPlan[];
	readonly steps: readonly Step[];
}
