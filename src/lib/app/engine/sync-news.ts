import type { Act } from '#lib/device/act.ts';
import type { Survey } from '#lib/outbox/survey.ts';
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

/** Of one person, from what waits and what was answered. */
export const countActs = (
	pending: readonly Act[],
	{ needing, lastSent }: Survey,
	person: string | undefined
): ActCounts => {
	const isMine = ({ op }: Act) => op.actor === person;
	const waiting = pending.filter(isMine).length;
	return {
		waiting,
		needsYou: needing.filter(isMine).length,
		lastSent: person === undefined ? undefined : lastSent.get(person),
		others: pending.length - waiting
	};
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
