import { createContext } from 'svelte';
import type { Act } from '#lib/device/act.ts';
import type { DispatchMany } from './dispatch-many.ts';
import type { Dispatch } from './dispatch.ts';

/** The only way by which screens change anything. */
export interface Acts {
	do: Dispatch;
	/** As many as a file has rows; nobody is told before `tell`. */
	doMany: DispatchMany;
	/** The acts with these places among all that were done here; undefined for one that was let go. */
	actsAt(places: readonly number[]): Promise<(Act | undefined)[]>;
	/** After many: screens and other tabs look again, and they are sent. */
	tell(): Promise<void>;
	/** Within ten seconds; whether it was in time. */
	takeBack(n: number): Promise<boolean>;
}

export const [useActs, provideActs] = createContext<Acts>();
