import type { UnsentEntry } from '../sync/unsent.ts';

/** What the server last heard of a device. */
export interface Seen {
	seenAt: string;
	unsent: number;
	unsentSince?: string | undefined;
	/** Whose it is and on what, as far as the reader may know. */
	waits?: readonly UnsentEntry[] | undefined;
}

export interface KnownDevice {
	id: string;
	name: string;
	use: 'shared' | 'personal' | 'server';
	state: 'active' | 'revoked';
}

/** A device that may know of work which the list does not. */
export interface Stale {
	id: string;
	name: string;
	seenAt: string;
	/** What waited on it when it was last heard of. */
	unsent: number;
}

const HOUR = 3_600_000;
/** A device in use greets the server every few minutes. */
const SILENT = HOUR;
/** Who was not heard of for so long is not at work. */
const GONE = 3 * 24 * HOUR;

/**
 * Devices whose acts may be missing: those on which something waited, however long ago, and shared ones that were heard
 * of within the last days, but not lately. Those with unsent work first, then by how lately they were heard of.
 */
export const staleDevices = (
	devices: readonly KnownDevice[],
	seen: Readonly<Record<string, Seen>>,
	{ now, except }: { now: number; except?: string | undefined }
): Stale[] =>
	devices
		.flatMap(({ id, name, use, state }) => {
			const heard = seen[id];
			if (!heard || state === 'revoked' || use === 'server' || id === except) return [];
			const silent = now - Date.parse(heard.seenAt);
			const isMissed = heard.unsent > 0 || (use === 'shared' && silent > SILENT && silent < GONE);
			return isMissed ? [{ id, name, seenAt: heard.seenAt, unsent: heard.unsent }] : [];
		})
		.sort((a, b) => Number(b.unsent > 0) - Number(a.unsent > 0) || (a.seenAt > b.seenAt ? -1 : 1));
