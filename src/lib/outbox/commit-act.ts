import { same } from '#core/model/same.ts';
import { isStorageFull, steadily } from '#core/sync/connection-lost.ts';
import type { Op } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { readNumbers, writeNumbers } from './numbers.ts';

/** How long an act can be taken back. */
export const UNDO = 10_000;

/** taken: another tab has used this number meanwhile, nothing was kept. full: there is no room, nothing was kept. */
export type Committed = { ok: true; act: Act } | { ok: false; reason: 'taken' | 'full' };

export interface Committing {
	now: number;
	hold?: number;
	/** The refused act it stands in for: seen to in the same moment, so that a crash cannot leave both to be done. */
	instead?: number;
}

/**
 * Keeps one act on disk: its number and the act in one transaction, so that numbers have no gaps (S-1). When this has
 * resolved, the screen may say "Saved on this device".
 */
export const commitAct = async (
	database: DeviceDatabase,
	op: Op,
	{ now, hold = UNDO, instead }: Committing
): Promise<Committed> => {
	try {
		return await steadily(database, () =>
			insert(database, op, { now, hold, ...(instead !== undefined && { instead }) })
		);
	} catch (error) {
		if (isStorageFull(error)) return { ok: false, reason: 'full' };
		throw error;
	}
};

const insert = (
	database: DeviceDatabase,
	op: Op,
	{ now, hold, instead }: Committing & { hold: number }
): PromiseLike<Committed> =>
	database.transaction('rw', database.meta, database.outbox, async (): Promise<Committed> => {
		const numbers = await readNumbers(database);
		if (numbers?.client !== op.client || numbers.next !== op.seq) {
			// The connection may have been lost after the commit and before we heard of it.
			const there = await database.outbox.where({ client: op.client, seq: op.seq }).first();
			return there && same(there.op, op) ? { ok: true, act: there } : { ok: false, reason: 'taken' };
		}
		const act: Act = {
			n: numbers.n,
			client: op.client,
			seq: op.seq,
			op,
			state: hold > 0 ? 'held' : 'ready',
			heldAt: now,
			holdUntil: now + hold
		};
		// Asked for together: each answer that is waited for costs a turn of a busy page.
		const kept = [
			database.outbox.add(act),
			writeNumbers(database, { ...numbers, next: numbers.next + 1, n: numbers.n + 1 })
		];
		await Promise.all(kept);
		if (instead !== undefined) {
			const seenTo = { dismissedAt: now + (op.clock ?? 0), replacedBy: act.n };
			await database.outbox.where('n').equals(instead).modify(seenTo);
		}
		return { ok: true, act };
	});
