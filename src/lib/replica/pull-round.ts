import { isConnectionLost, isStorageFull } from '#core/sync/connection-lost.ts';
import type { PulledPage } from './page.ts';
import type { Remote, Trouble } from './remote.ts';
import { Gone } from './replica.ts';
import type { Replica } from './replica.ts';
import type { ReplicaState } from './replica-state.ts';
import { Round } from './round.ts';

/** What the puller needs of the world and of the device. */
export interface Pulling {
	remote: Pick<Remote, 'pull' | 'snapshot' | 'verify'>;
	client: () => string;
	now: () => number;
	/** Lets acts and screens have their turn. */
	pause: () => Promise<void>;
	/** Documents to a page. */
	limit: number;
	/** Documents of a round that stay in memory. */
	inMemory?: number;
}

/**
 * full: the device has no room. broken: its storage failed. What the shelves show is as good as before. newer-app-needed:
 * a newer app has been here, and this one would misread what it wrote.
 */
export type StorageTrouble = {
	error: 'storage-full' | 'storage-broken' | 'newer-app-needed';
	message: string;
};
export type Pulled = { ok: true } | { ok: false; trouble: Trouble | StorageTrouble };

export const storageTrouble = (error: unknown): Pulled & { ok: false } => {
	const message = String(error).slice(0, 200);
	if (isStorageFull(error)) return { ok: false, trouble: { error: 'storage-full', message } };
	// Taken away meanwhile, by another tab or a browser short of room: the next round builds it again.
	const isLost = error instanceof Gone || isConnectionLost(error);
	if (isLost) return { ok: false, trouble: { error: 'storage-broken', message } };
	throw error;
};

const takenAway: Pulled = {
	ok: false,
	trouble: { error: 'storage-broken', message: 'a part of what was fetched is gone' }
};

/** Whether an answer goes on from where we stand: one that a cache or a slow network brought late does not. */
const goesOn = (page: PulledPage, cursors: Readonly<Record<string, number>>, head: number): boolean =>
	page.head >= head &&
	Object.keys(page.cursors).length === Object.keys(cursors).length &&
	Object.entries(cursors).every(([scope, cursor]) => (page.cursors[scope] ?? -1) >= cursor);

const stateAfter = (start: ReplicaState, page: PulledPage, client: string, now: number): ReplicaState => {
	return {
		k: 'state',
		version: start.version + 1,
		epoch: start.epoch,
		scopes: start.scopes,
		cursors: page.cursors,
		head: page.head,
		horizon: page.horizon,
		seen: { ...start.seen, [client]: Math.max(page.lastSeq, start.seen[client] ?? 0) },
		freshAt: now
	};
};

const isNews = (before: ReplicaState, after: ReplicaState, client: string) =>
	before.fill !== undefined || before.head !== after.head || before.seen[client] !== after.seen[client];

/**
 * Brings the replica to the state the server has at one head. Whatever goes wrong, the next round begins at the last
 * state that is on disk: a page proves itself by being published with its cursors, in one transaction.
 */
export const pullRound = async (
	replica: Replica,
	pulling: Pulling,
	again: readonly string[] = []
): Promise<Pulled> => {
	const { remote, limit, now, pause, inMemory } = pulling;
	const start = replica.state;
	const client = pulling.client();
	const round = new Round(replica.database, start.version + 1, inMemory);
	let { cursors, horizon } = start;
	try {
		for (;;) {
			const asked = { epoch: start.epoch, client, cursors, limit, ...(horizon !== undefined && { horizon }) };
			const resend = cursors === start.cursors && again.length > 0 ? { again: again.slice(0, 500) } : {};
			const answer = await remote.pull({ ...asked, ...resend });
			if (!answer.ok) {
				await round.drop();
				return answer;
			}
			const page = answer.value;
			if (!goesOn(page, cursors, start.head)) {
				await round.drop();
				return { ok: false, trouble: { error: 'unreachable', message: 'an answer to another question' } };
			}
			await round.add(page.docs, page.leaves);
			({ cursors, horizon } = page);
			if (page.more) {
				await pause();
				continue;
			}
			const next = stateAfter(start, page, client, now());
			if (round.isEmpty && !replica.isUnsaid && !isNews(start, next, client)) {
				await replica.freshen(now());
				return { ok: true };
			}
			const isPublished = await replica.publish(await round.finish(next), next);
			// Another tab's state is as good; where there is none either, what was fetched has to be fetched again.
			return isPublished || replica.state.version >= next.version ? { ok: true } : takenAway;
		}
	} catch (error) {
		// What was fetched must not take the room in which people's own work is kept.
		if (isStorageFull(error)) await round.drop().catch(() => undefined);
		return storageTrouble(error);
	}
};
