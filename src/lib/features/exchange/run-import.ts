import { idsOf } from '#core/commands/ids.ts';
import { withId } from '#core/import/import-plan.ts';
import type { PlannedAct } from '#core/import/import-plan.ts';
import { doneOf, placeOfAct } from '#core/import/journal.ts';
import type { Batch, Journal } from '#core/import/journal.ts';
import type { ManyActs } from '#lib/acts/acts.ts';
import type { OneOfMany } from '#lib/acts/dispatch-many.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { endImport, journalKey, readChunk, readImport } from '#lib/device/imports.ts';

export interface Running {
	database: DeviceDatabase;
	acts: ManyActs;
	/** After each piece that is on the disk. */
	moved: (journal: Journal) => void;
	isStopped: () => boolean;
}

/** full, not-ready: it stands where it stands, and can go on later. elsewhere: another tab goes on with it. */
export type Ran = { ok: true; journal: Journal } | { ok: false; reason: 'full' | 'not-ready' | 'elsewhere' };

/** Ids that acts of earlier pieces made, as they are called now. */
const madeBefore = async (
	acts: ManyActs,
	journal: Journal,
	chunk: readonly PlannedAct[],
	first: number
): Promise<(act: number, prefix: string) => string | undefined> => {
	const needed = new Set(chunk.flatMap(({ refs = {} }) => Object.values(refs).map(({ act }) => act)));
	const places = [...needed].flatMap((act) => {
		const n = act < first ? placeOfAct(journal, act) : undefined;
		return n === undefined ? [] : [{ act, n }];
	});
	const found = await acts.opsAt(places.map(({ n }) => n));
	const ops = new Map(places.map(({ act }, i) => [act, found[i]]));
	return (act, prefix) => {
		const op = ops.get(act);
		return op && idsOf(op)(prefix);
	};
};

const prepared = (
	{ name, args, refs = {}, reads }: PlannedAct,
	first: number,
	before: (act: number, prefix: string) => string | undefined
): OneOfMany => ({
	name,
	...(reads && { reads }),
	args: (madeBy) => {
		let whole = { ...args };
		for (const [path, { act, prefix }] of Object.entries(refs)) {
			const id = act < first ? before(act, prefix) : madeBy(act - first, prefix);
			if (id === undefined) return undefined;
			whole = withId(whole, path, id);
		}
		return whole;
	}
});

/**
 * Goes on with an import from wherever it stands. Each piece is kept together with the word that it is, so that whoever
 * dies here, and whoever goes on afterwards, does nothing twice and leaves nothing out (S-1).
 */
export const runImport = async (id: string, running: Running): Promise<Ran> => {
	const { database, acts, moved, isStopped } = running;
	for (;;) {
		const journal = await readImport(database, id);
		if (journal?.state !== 'running')
			return journal ? { ok: true, journal } : { ok: false, reason: 'elsewhere' };
		const first = doneOf(journal);
		const chunk = first < journal.total && !isStopped() ? await readChunk(database, id, first) : undefined;
		if (!chunk) {
			const ended = await endImport(database, id, first < journal.total ? 'stopped' : 'done');
			await acts.tell();
			return ended ? { ok: true, journal: ended } : { ok: false, reason: 'elsewhere' };
		}
		const before = await madeBefore(acts, journal, chunk, first);
		let next = journal;
		const done = await acts.doMany(
			chunk.map((act) => prepared(act, first, before)),
			({ n, client, seq, refused }) => {
				const batch: Batch = {
					...{ first, count: chunk.length, n, client, seq },
					refused: refused.map(({ i, refusal: { code, field } }) => ({
						...{ act: first + i, line: chunk[i]?.line ?? 0, code },
						...(field !== undefined && { field })
					}))
				};
				next = { ...journal, batches: [...journal.batches, batch] };
				return { key: journalKey(id), before: journal, after: next };
			}
		);
		if (!done.ok) {
			await acts.tell();
			return { ok: false, reason: done.reason === 'moved' ? 'elsewhere' : done.reason };
		}
		moved(next);
	}
};
