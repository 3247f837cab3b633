import { same } from '#core/model/same.ts';
import { isKeyTaken, isStorageFull, steadily } from '#core/sync/connection-lost.ts';
import type { Op } from '#core/sync/op.ts';
import type { Act } from '#lib/device/act.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { readNumbers, writeNumbers } from './numbers.ts';
import type { Numbers } from './numbers.ts';

/** How long an act can be taken back. */
export const UNDO = 10_000;

/** taken: another tab has used this number meanwhile, nothing was kept. full: there is no room, nothing was kept. */
export type Committed = { ok: true; act: Act } | { ok: false; reason: 'taken' | 'full' };

export interface Committing {
	now: number;
	hold?: number;
	/** The refused act it stands in for: seen to in the same moment, so that a crash cannot leave both to be done. */
	instead?: number;
	/** Its place among all acts, as far as this page knows: nothing has to be waited for where it is right. */
	n?: number;
}

/**
 * Keeps one act on disk: its number and the act in one transaction, so that numbers have no gaps (S-1). When this has
 * resolved, the screen may say "Saved on this device".
 */
export const commitAct = async (
	database: DeviceDatabase,
	op: Op,
	{ now, hold = UNDO, instead, n }: Committing
): Promise<Committed> => {
	const keeping: Keeping = { database, op, now, hold, instead };
	try {
		return await steadily(
			database,
			async () => (n !== undefined && (await keepAtOnce(keeping, n))) || keepInTurn(keeping)
		);
	} catch (error) {
		if (isStorageFull(error)) return { ok: false, reason: 'full' };
		throw error;
	}
};

interface Keeping extends Omit<Required<Committing>, 'n' | 'instead'> {
	database: DeviceDatabase;
	op: Op;
	instead: number | undefined;
}

/** Thrown inside a transaction, so that it leaves nothing. */
class Otherwise extends Error {}

/**
 * The act and its number are written before it is known that they are right: each answer that is waited for costs a turn
 * of a busy page. Undefined where another tab had acted: then nothing was kept.
 */
const keepAtOnce = async (keeping: Keeping, n: number): Promise<Committed | undefined> => {
	const { database } = keeping;
	try {
		return await database.transaction('rw', database.meta, database.outbox, async (): Promise<Committed> => {
			const [numbers, kept] = await Promise.all([readNumbers(database), add(keeping, n)]);
			if (!isNext(numbers, keeping.op, n)) throw new Otherwise();
			return kept;
		});
	} catch (error) {
		if (error instanceof Otherwise || isKeyTaken(error)) return undefined;
		throw error;
	}
};

const isNext = (numbers: Numbers | undefined, op: Op, n: number): boolean =>
	numbers?.client === op.client && numbers.next === op.seq && numbers.n === n;

const keepInTurn = ({ database, op, ...rest }: Keeping): PromiseLike<Committed> =>
	database.transaction('rw', database.meta, database.outbox, async (): Promise<Committed> => {
		const numbers = await readNumbers(database);
		if (numbers && isNext(numbers, op, numbers.n)) return add({ database, op, ...rest }, numbers.n);
		// The connection may have been lost after the commit and before we heard of it.
		const there = await database.outbox.where({ client: op.client, seq: op.seq }).first();
		return there && same(there.op, op) ? { ok: true, act: there } : { ok: false, reason: 'taken' };
	});

/** Inside a transaction. */
const add = async ({ database, op, now, hold, instead }: Keeping, n: number): Promise<Committed> => {
	const { client, seq } = op;
	const state = hold > 0 ? 'held' : 'ready';
	const act: Act = { n, client, seq, op, state, heldAt: now, holdUntil: now + hold };
	await Promise.all([
		database.outbox.add(act),
		writeNumbers(database, { client, next: seq + 1, n: n + 1 }),
		instead !== undefined &&
			database.outbox
				.where('n')
				.equals(instead)
				.modify({ dismissedAt: now + (op.clock ?? 0), replacedBy: n })
	]);
	return { ok: true, act };
};
