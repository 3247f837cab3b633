import type { Act } from '#lib/device/act.ts';
import { isPending, needsSomebody } from '#lib/device/act.ts';
import type { SyncState } from '#lib/ui/sync/sync-state.ts';

/** What became of one person's acts, counted. */
export interface ActCounts {
	waiting: number;
	needsYou: number;
	lastSent: number | undefined;
	/** Unsent acts of everybody else on this device. */
	others: number;
}

export const NO_ACTS: ActCounts = { waiting: 0, needsYou: 0, lastSent: undefined, others: 0 };

export const countActs = (acts: readonly Act[], person: string | undefined): ActCounts => {
	const counts = { ...NO_ACTS };
	for (const act of acts) {
		const isMine = act.op.actor === person;
		if (isPending(act)) counts[isMine ? 'waiting' : 'others']++;
		else if (!isMine) continue;
		else if (needsSomebody(act)) counts.needsYou++;
		else if (act.answeredAt !== undefined) counts.lastSent = Math.max(counts.lastSent ?? 0, act.answeredAt);
	}
	return counts;
};

/** One word for all of it: what a person must see first comes first. */
export const syncStateOf = (
	{ waiting, needsYou, lastSent }: ActCounts,
	{ isVisiting, isOffline }: { isVisiting: boolean; isOffline: boolean }
): SyncState => {
	if (needsYou > 0) return { is: 'needs-you', count: needsYou };
	if (isOffline) return { is: 'offline', count: waiting };
	if (waiting > 0) return { is: isVisiting ? 'sending' : 'saved', count: waiting };
	return lastSent === undefined ? { is: 'saved', count: 0 } : { is: 'sent', at: new Date(lastSent) };
};
