import { createContext } from 'svelte';
import type { Dispatch } from './dispatch.ts';

/** The only way by which screens change anything. */
export interface Acts {
	do: Dispatch;
	/** Within ten seconds; whether it was in time. */
	takeBack(n: number): Promise<boolean>;
}

export const [useActs, provideActs] = createContext<Acts>();
