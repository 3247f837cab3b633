import type { Notice } from './notice.ts';

/**
 * What somebody has seen: all that happened up to a moment, and these after it. A moment alone would not do: what was done
 * without a network this morning may arrive after somebody has looked at noon.
 */
export interface Seen {
	upTo: string;
	ids: readonly string[];
}

/** Whoever opens the app on a new device is not told what happened before that. */
const AT_FIRST = 3 * 86_400_000;
/** Beyond this many, the older ones count as seen by their time alone. */
const MOST = 300;

export const seenAtFirst = (now: number): Seen => ({
	upTo: new Date(now - AT_FIRST).toISOString(),
	ids: []
});

export const unseen = (notices: readonly Notice[], { upTo, ids }: Seen): Notice[] => {
	const seen = new Set(ids);
	return notices.filter(({ id, at }) => at > upTo && !seen.has(id));
};

/** After all of these, the newest first, have been looked at. */
export const lookedAt = (notices: readonly Notice[], before: Seen): Seen => {
	const newer = notices.filter(({ at }) => at > before.upTo);
	const past = newer[MOST];
	if (past) return { upTo: past.at, ids: newer.filter(({ at }) => at > past.at).map(({ id }) => id) };
	return {
		upTo: before.upTo,
		ids: [...new Set([...before.ids, ...newer.map(({ id }) => id)])].slice(-2 * MOST)
	};
};

export const seenFrom = (kept: unknown): Seen | undefined => {
	if (typeof kept !== 'object' || kept === null || !('upTo' in kept) || !('ids' in kept)) return undefined;
	const { upTo, ids } = kept;
	if (typeof upTo !== 'string' || !Array.isArray(ids)) return undefined;
	return { upTo, ids: ids.filter((id): id is string => typeof id === 'string') };
};
