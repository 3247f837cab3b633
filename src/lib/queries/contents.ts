import { createContext } from 'svelte';
import type { UploadTrouble } from '#lib/device/upload.ts';
import type { Source } from './live-query.svelte.ts';

/** How a photo or voice note of this device stands with the server. */
export type Way =
	| { is: 'sent' }
	/** `share` of it is there, from 0 to 1. `held`: it waits for a connection it may use. */
	| { is: 'waiting'; share: number; held: boolean }
	| { is: 'lost'; why: UploadTrouble };

/**
 * asking: it is being fetched. coming: the server has not got it yet. unreachable: it is not here, and no network.
 * damaged: what came is not what it should be.
 */
export type ContentView =
	{ is: 'here'; blob: Blob; way: Way } | { is: 'away'; why: 'asking' | 'coming' | 'unreachable' | 'damaged' };

export interface WaitingContent {
	hash: string;
	mime: string;
	size: number;
	way: Way;
	at: Date;
}

/** What documents name by its hash: shown from this device, fetched when it is not here. */
export interface Contents {
	look(content: { hash: string; mime: string }): Source<ContentView>;
	/** How one stands with the server; nothing is fetched for it. */
	wayOf(hash: string): Source<Way>;
	/** These stay on this device as long as there is room for anything; or no longer. */
	hold(hashes: readonly string[], wanted: boolean): Promise<void>;
	/** What this device still has to send, and what it cannot send; oldest first. */
	unsent(): Source<WaitingContent[]>;
}

export const [useContents, provideContents] = createContext<Contents>();
