import { openBlockers } from '../../work/standing.ts';
import { isOver } from '../../work/status.ts';
import type { Desk } from '../desk.ts';
import { draft, findOf, getOf } from '../lookup.ts';
import { key } from '../../model/keys.ts';
import type { WorkDraft } from './job.ts';

/** Longer than any chain of jobs that people tie by hand. */
const LONGEST = 200;

const awaitedBy = (work: Pick<WorkDraft, 'blockers'>): string[] =>
	openBlockers(work).flatMap(({ type, ref }) => (type === 'work' && ref !== undefined ? [ref] : []));

/** The job on the way from `from` that waits for `id`; undefined where `id` may wait for `from`. */
export const waitsBack = async (desk: Desk, id: string, from: string): Promise<WorkDraft | undefined> => {
	const toSee = [from];
	const seen = new Set<string>();
	for (let at = toSee.pop(); at !== undefined && seen.size < LONGEST; at = toSee.pop()) {
		if (seen.has(at)) continue;
		seen.add(at);
		const here = await getOf(desk, 'work', at);
		if (!here) continue;
		if (at === id || awaitedBy(here).includes(id)) return here;
		toSee.push(...awaitedBy(here));
	}
	return undefined;
};

/** A duplicate is done when its original is. */
const insteadOf = async (desk: Desk, { status, duplicateOf }: WorkDraft, waiting: string) => {
	if (status !== 'duplicate' || duplicateOf === undefined) return undefined;
	const original = await getOf(desk, 'work', duplicateOf);
	if (!original || isOver(original.status)) return undefined;
	return (await waitsBack(desk, waiting, original.id)) ? undefined : original.id;
};

/**
 * What waited for a job need not wait any more once that job is over. Whoever waits where this person sees nothing
 * is let go by the next act of somebody who sees them.
 */
export const letGo = async (desk: Desk, ended: WorkDraft): Promise<void> => {
	if (!isOver(ended.status)) return;
	const { at, actor } = desk.meta;
	for (const waiting of await findOf(desk, 'work', key.awaits(ended.id))) {
		const original = await insteadOf(desk, ended, waiting.id);
		const blockers = Object.entries(waiting.blockers ?? {}).map(([id, blocker]) => {
			const isThis = blocker.type === 'work' && blocker.ref === ended.id && !blocker.cleared;
			if (!isThis) return [id, blocker] as const;
			const changed = original === undefined ? { cleared: { at, by: actor.id } } : { ref: original };
			return [id, { ...blocker, ...changed }] as const;
		});
		desk.put(draft<'work'>({ ...waiting, blockers: Object.fromEntries(blockers) }));
	}
};
