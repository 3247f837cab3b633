/** How large a plant, how much life, and which of all possible ones. */
export interface DemoOptions {
	/** Everything in the tree, the site included. */
	assets: number;
	/** Work items, from requests to rounds. */
	work: number;
	people: number;
	months: number;
	seed: number;
	/** The moment up to which the plant has lived. */
	until: string;
}

/** What a plant needs to be one, and what one machine can carry. */
export const DEMO_LIMITS = {
	assets: [40, 200_000],
	work: [1, 2_000_000],
	people: [10, 2_000],
	months: [1, 120],
	seed: [0, Number.MAX_SAFE_INTEGER]
} as const satisfies Record<Exclude<keyof DemoOptions, 'until'>, readonly [number, number]>;
