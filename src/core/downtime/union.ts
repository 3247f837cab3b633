import type { DocOf } from '../model/collections.ts';

type Claim = Pick<DocOf<'claim'>, 'type' | 'from' | 'to'>;
type Stop = Pick<DocOf<'downtime'>, 'startedAt' | 'restoredAt' | 'agreed'>;

/** When a stop began and ended: the union of everybody's word, until a person looked at all of them and set it. */
export const unionOf = (
	claims: readonly Claim[],
	known: Stop
): { startedAt: string; restoredAt: string | undefined } => {
	if (known.agreed) return { startedAt: known.agreed.from, restoredAt: known.agreed.to };
	const starts = claims.flatMap(({ type, from }) => (type !== 'end' && from !== undefined ? [from] : []));
	const ends = claims.flatMap(({ type, to }) => (type !== 'start' && to !== undefined ? [to] : []));
	const startedAt = starts.toSorted()[0] ?? known.startedAt;
	// Nobody spoke of the end: what was assumed holds until somebody does.
	const end = ends.toSorted().at(-1) ?? known.restoredAt;
	return { startedAt, restoredAt: end !== undefined && end < startedAt ? startedAt : end };
};

/** Half-open: one that begins when the other ends is another stop. */
export const overlap = (a: Stop, b: Stop): boolean =>
	(b.restoredAt === undefined || a.startedAt < b.restoredAt) &&
	(a.restoredAt === undefined || b.startedAt < a.restoredAt);

/** A word about the beginning that is at most this much earlier speaks of the same stop. */
const SAME_STOP_MS = 30 * 60_000;

/** Does somebody who saw it stop at `at` speak of this stop? */
export const isAbout = ({ startedAt, restoredAt }: Stop, at: string): boolean =>
	(restoredAt === undefined || at < restoredAt) &&
	(at >= startedAt || Date.parse(startedAt) - Date.parse(at) <= SAME_STOP_MS);
