import { same } from '#core/model/same.ts';
import { isKeyTaken, isStorageFull, steadily } from '#core/sync/connection-lost.ts';
import type { Op } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { readNumbers, writeNumbers } from './numbers.ts';
import type { Numbers } from './numbers.ts';

/**
 * A note that must be true exactly when the acts are kept: how far an import has come. It is written only where the disk
 * still says `before`, so that two tabs cannot both go on from one place.
 */
export interface Mark {
	key: string;
	before: unknown;
	after: unknown;
}

/** taken: another tab has used these numbers meanwhile. moved: the mark is not what it was. Nothing was kept then. */
export type CommittedMany = { ok: true; acts: Act[] } | { ok: false; reason: 'taken' | 'moved' | 'full' };

class Otherwise extends Error {
	readonly reason: 'taken' | 'moved';
	constructor(reason: 'taken' | 'moved') {
		super(reason);
		this.reason = reason;
	}
}

/**
 * Many acts, their numbers and the mark in one transaction: all or nothing, and one wait for the disk (S-1). They are
 * not held for undo: whoever does many at once takes them back by acts of their own.
 */
export const commitMany = async (
	database: DeviceDatabase,
	ops: readonly Op[],
	{ first, mark, now }: { first: Numbers; mark: Mark; now: number }
): Promise<CommittedMany> => {
	const acts = ops.map((op, i): Act => ({
		...{ n: first.n + i, client: op.client, seq: op.seq, op },
		...{ state: 'ready', heldAt: now, holdUntil: now }
	}));
	const { meta, outbox } = database;
	const keep = (): PromiseLike<CommittedMany> =>
		database.transaction('rw', meta, outbox, async (): Promise<CommittedMany> => {
			const [numbers, stands] = await Promise.all([readNumbers(database), meta.get(mark.key)]);
			// The connection may have been lost after the commit and before we heard of it.
			if (same(stands?.value, mark.after)) return { ok: true, acts };
			if (!same(stands?.value, mark.before)) throw new Otherwise('moved');
			if (!same(numbers, first)) throw new Otherwise('taken');
			await Promise.all([
				outbox.bulkAdd(acts),
				writeNumbers(database, {
					client: first.client,
					next: first.next + acts.length,
					n: first.n + acts.length
				}),
				meta.put({ key: mark.key, value: mark.after })
			]);
			return { ok: true, acts };
		});
	try {
		return await steadily(database, keep);
	} catch (error) {
		if (error instanceof Otherwise) return { ok: false, reason: error.reason };
		if (isKeyTaken(error)) return { ok: false, reason: 'taken' };
		if (isStorageFull(error)) return { ok: false, reason: 'full' };
		throw error;
	}
};
