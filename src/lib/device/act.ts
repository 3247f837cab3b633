import type { Op, Verdict } from '#core/sync/op.ts';

/**
 * An act on this device.
 * held: it can still be taken back. ready: to be sent. sent: it may have arrived, so it cannot be taken back any more.
 * answered: it has its verdict.
 */
export interface Act {
	/** The order in which people acted here; stays when an act gets another number. */
	n: number;
	client: string;
	seq: number;
	/** What stands, or will stand, in the server's log. */
	op: Op;
	state: 'held' | 'ready' | 'sent' | 'answered';
	heldAt: number;
	holdUntil: number;
	verdict?: Verdict;
	answeredAt?: number;
	/** Where the server stood when it answered: a replica at this head or above contains the act. */
	head?: number;
	/** The server's history the answer belongs to. */
	epoch?: string;
	/** What the person did, where something else stands in its place: taken back, or too large to be sent. */
	was?: Op;
	/** The id it was committed under, where another profile had used the number. */
	formerly?: string;
	/** Answers of a history that was replaced by a backup. */
	earlier?: Verdict[];
	/** A person has seen to it. */
	dismissedAt?: number;
	/** The act that was done in its place, after it had been refused. */
	replacedBy?: number;
}

export const isPending = ({ state }: Pick<Act, 'state'>) => state !== 'answered';

/** The plant does not show it: a person has to look at it. */
export const needsSomebody = ({ verdict, dismissedAt }: Pick<Act, 'verdict' | 'dismissedAt'>) =>
	dismissedAt === undefined && (verdict?.result === 'refused' || verdict?.result === 'quarantined');
