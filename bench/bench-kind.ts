import type { Results } from './measuring/result.ts';

export interface Scale {
	/** A small version that only shows that it runs. */
	readonly quick: boolean;
	/** For whoever watches. */
	readonly say: (words: string) => void;
}

export type Bench = (scale: Scale) => Promise<Results>;
