import type { Op } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import { canonicalJson } from '#server/store/canonical-json.ts';
import type { Station } from './station.ts';

/** An act that a device said was saved. */
export interface Committed {
	readonly op: Op;
	readonly station: Station;
	/** Two pages may do the same in the same millisecond. */
	readonly times: number;
	/** It lies in the outbox past the rules: nonsense that a broken app might send. */
	readonly isPoison: boolean;
}

/** Ids that name the act that made them: another one when a copied profile goes on under a name of its own. */
const DERIVED = /_[A-Za-z0-9]{20}_\d+/g;

/** What makes an act the same act, whatever number it goes by: who did what, when, on what device. */
export const birthOf = ({ actor, device, at, name, args }: Op): string =>
	`${actor} ${device} ${at} ${name} ${canonicalJson(args).replaceAll(DERIVED, '__')}`;

/** What the person did, where something harmless stands in its place in the sequence. */
export const meantBy = ({ was, op }: Pick<Act, 'op'> & { was?: Op | undefined }): Op => was ?? op;

/** Everything that was ever done on any device. */
export class Ledger {
	readonly acts = new Map<string, Committed>();
	/** Acts that were taken back in time. */
	readonly takenBack = new Set<string>();

	committed(op: Op, station: Station, isPoison = false): void {
		const birth = birthOf(op);
		const known = this.acts.get(birth);
		const times = known && known.op.id !== op.id ? known.times + 1 : 1;
		this.acts.set(birth, { op, station, isPoison, times });
	}
}
