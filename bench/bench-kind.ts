import type { Results } from './measuring/result.ts';

export interface Scale {
	/** A small version that only shows that it runs. */
	readonly quick: boolean;
	/** How many repeats are measured; what a bench thinks right where nobody says. */
	readonly runs: number;
	/** For whoever watches. */
	readonly say: (words: string) => void;
}

export type Bench = (scale: Scale) => Promise<Results>;
