import { isStorageFull } from '#core/sync/connection-lost.ts';
import { applyEffects } from './apply-effects.ts';
import type { Change } from './apply-effects.ts';
import type { Effects } from './effects.ts';
import type { ReplicaDatabase } from './replica-database.ts';
import { latestOf, withoutHistory } from './replica-state.ts';
import type { ReplicaState } from './replica-state.ts';

const WHOLE = { k: 'whole' } as const;

/** Whether everything that a page took away was said by a publication. */
export const isWhole = async ({ whole }: ReplicaDatabase): Promise<boolean> =>
	(await whole.get(WHOLE.k)) !== undefined;

export const forgetWhole = async ({ whole }: ReplicaDatabase): Promise<void> => {
	await whole.delete(WHOLE.k);
};

export const begin = (database: ReplicaDatabase, state: ReplicaState): Promise<void> =>
	Promise.resolve(
		database.transaction('rw', database.state, async () => {
			await database.whole.put(WHOLE);
			await database.state.put(state);
		})
	);

/** A round on disk, by its last part. */
export interface Journal {
	readonly journal: number;
}

/** All parts of a round in their order; undefined when one is gone: what is left of it leads to no state (S-3). */
const partsOf = async ({ journal }: ReplicaDatabase, last: number): Promise<number[] | undefined> => {
	const before = (await journal.get(last))?.before;
	if (!before) return undefined;
	const parts = [...before, last];
	return (await journal.where('n').anyOf(parts).count()) === parts.length ? parts : undefined;
};

/**
 * One publication: the documents, the cursors and whatever else the state says, or nothing of it. Undefined when the
 * state on disk is not the one before, or a part of the round is gone. What had to go stays said by every state that follows; `unsaid` is said first by
 * this one.
 */
export const commit = (
	database: ReplicaDatabase,
	effects: Effects | Journal,
	next: ReplicaState,
	unsaid?: string
): Promise<{ changes: Change[]; state: ReplicaState } | undefined> =>
	Promise.resolve(
		database.transaction('rw', database.tables, async () => {
			const current = await database.state.get('state');
			if ((current?.version ?? 0) + 1 !== next.version) return undefined;
			const held = new Set(next.scopes);
			const changes: Change[] = [];
			if ('journal' in effects) {
				const parts = await partsOf(database, effects.journal);
				if (!parts) return undefined;
				for (const n of parts) {
					const page = await database.journal.get(n);
					if (page) changes.push(...(await applyEffects(database, page.effects, held)));
				}
			} else {
				changes.push(...(await applyEffects(database, effects, held, next.fill !== undefined)));
			}
			await database.journal.clear();
			// Another page may have made room and not have said so yet.
			const isKnown = unsaid !== undefined || (await isWhole(database));
			const now = isKnown ? undefined : new Date(next.freshAt ?? 0).toISOString();
			const before = latestOf(current?.shedBefore, unsaid, now);
			const state = withoutHistory(next, before);
			await database.state.put(state);
			if (before !== undefined) await database.whole.put(WHOLE);
			return { changes, state };
		})
	);

/** There is no room for it: the round before serves, and this one is asked for again. */
const unlessFull = (error: unknown): undefined => {
	if (!isStorageFull(error)) throw error;
};

/** A round that was complete when the device stopped is published now, before the first query; an incomplete one is dropped. */
export const finishJournal = async (database: ReplicaDatabase): Promise<void> => {
	const last = await database.journal.toCollection().last();
	if (!last) return;
	const round = { journal: last.n ?? 0 };
	const published = last.next && (await commit(database, round, last.next).catch(unlessFull));
	if (!published) await database.journal.clear();
};
