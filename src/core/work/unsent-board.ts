import type { UnsentEntry } from '../sync/unsent.ts';
import type { KnownDevice, Seen } from './stale-devices.ts';

/** A device on which work waits that the plant does not know yet. */
export interface UnsentDevice {
	readonly id: string;
	readonly name: string;
	readonly isLockedOut: boolean;
	readonly seenAt: string;
	readonly unsent: number;
	/** When the first of it was done. */
	readonly since: string;
	readonly waits: readonly UnsentEntry[];
	/** Of so many it is not told whose they are or on what. */
	readonly untold: number;
}

/** Every device that had unsent work when it was last heard of, locked-out ones too: what waits longest comes first. */
export const unsentDevices = (
	devices: readonly KnownDevice[],
	seen: Readonly<Record<string, Seen>>
): UnsentDevice[] =>
	devices
		.flatMap(({ id, name, state }): UnsentDevice[] => {
			const heard = seen[id];
			if (!heard || heard.unsent === 0) return [];
			const { seenAt, unsent, unsentSince: since = seenAt, waits = [] } = heard;
			const told = waits.reduce((sum, { count }) => sum + count, 0);
			const untold = Math.max(0, unsent - told);
			return [{ id, name, isLockedOut: state === 'revoked', seenAt, unsent, since, waits, untold }];
		})
		.sort((a, b) => (a.since < b.since ? -1 : 1));
