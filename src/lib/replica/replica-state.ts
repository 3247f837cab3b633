import type { FillPart } from '#core/sync/fill-order.ts';

/** How far the first fill has come; undefined once everything is here. */
export interface Fill {
	/** tail: all parts are in, what changed meanwhile is not. */
	part: FillPart | 'tail';
	/** The last id that is on the device, of this part. */
	after: string;
	/** The tail of the feed is pulled from here when all parts are in. */
	from: Record<string, number>;
	counts: Partial<Record<FillPart, number>>;
	got: Partial<Record<FillPart, number>>;
}

/** What the shelves show: the server's state at one head. Written in the transaction of the documents it speaks of. */
export interface ReplicaState {
	k: 'state';
	/** Rises by one with every publication; whoever publishes on another one's state is turned away. */
	version: number;
	epoch: string;
	scopes: string[];
	cursors: Record<string, number>;
	head: number;
	/** The last act of each client of this device that is contained. */
	seen: Record<string, number>;
	fill?: Fill;
	/** As the server said it last; a fill from zero may go on below it. */
	horizon?: number;
	/** The device was short of room: what ended before this moment is not on it, though the server has it. */
	shedBefore?: string;
	/** When the device was last known to show the latest there is, by its own clock. */
	freshAt?: number;
}

export const emptyState = (epoch: string, scopes: readonly string[]): ReplicaState => ({
	k: 'state',
	version: 0,
	epoch,
	scopes: [...scopes],
	cursors: Object.fromEntries(scopes.map((scope) => [scope, 0])),
	head: 0,
	seen: {}
});

/** The latest of some moments. */
export const latestOf = (...moments: readonly (string | undefined)[]): string | undefined =>
	moments.reduce((last, one) => (one === undefined || (last ?? '') >= one ? last : one), undefined);

/**
 * What a state says on a device without room, where what was over before a moment had to go: history that has not come
 * yet does not come.
 */
export const withoutHistory = (state: ReplicaState, before: string | undefined): ReplicaState => {
	const shedBefore = latestOf(state.shedBefore, before);
	if (shedBefore === undefined) return state;
	const { fill } = state;
	const ended = fill?.part === 'history' && {
		cursors: fill.from,
		fill: { ...fill, part: 'tail', after: '' } as const
	};
	return { ...state, shedBefore, ...ended };
};
