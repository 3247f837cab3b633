import { createContext } from 'svelte';
import type { Op } from '#core/sync/op.ts';
import type { DispatchMany } from './dispatch-many.ts';
import type { Dispatch } from './dispatch.ts';

/** The only way by which screens change anything. */
export interface Acts {
	do: Dispatch;
	/** Within ten seconds; whether it was in time. */
	takeBack(n: number): Promise<boolean>;
}

/** Tells what was done here from what came from elsewhere. */
export interface OwnActs {
	/** Under which name acts are done on this device. */
	client(): Promise<string | undefined>;
}

/** For what is done by the thousand: lists that are brought in, and taken back. */
export interface ManyActs {
	/** As many as a file has rows; nobody is told before `tell`. */
	doMany: DispatchMany;
	/** What was done with these places among all that was done here; undefined for what was let go. */
	opsAt(places: readonly number[]): Promise<(Op | undefined)[]>;
	/** After many: screens and other tabs look again, and they are sent. */
	tell(): Promise<void>;
}

export const [useActs, provideActs] = createContext<Acts>();
export const [useManyActs, provideManyActs] = createContext<ManyActs>();
export const [useOwnActs, provideOwnActs] = createContext<OwnActs>();
