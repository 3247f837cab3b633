import type { Op } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { Station } from './station.ts';

/** An act that a device said was saved. */
export interface Committed {
	readonly op: Op;
	readonly station: Station;
	/** It lies in the outbox past the rules: nonsense that a broken app might send. */
	readonly isPoison: boolean;
}

/**
 * What makes an act the same act, whatever number it goes by: who did what, when, on what device. Every act of a history
 * is done in a millisecond of its own.
 */
export const birthOf = ({ actor, device, at, name }: Op): string => `${actor} ${device} ${at} ${name}`;

/** What the person did, where something harmless stands in its place in the sequence. */
export const meantBy = ({ was, op }: Pick<Act, 'was' | 'op'>): Op => was ?? op;

/** Everything that was ever done on any device. */
export class Ledger {
	readonly acts = new Map<string, Committed>();
	/** Acts that were taken back in time. */
	readonly takenBack = new Set<string>();

	committed(op: Op, station: Station, isPoison = false): void {
		this.acts.set(birthOf(op), { op, station, isPoison });
	}
}
