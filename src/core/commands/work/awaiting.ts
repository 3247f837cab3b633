import { SYSTEM_ID } from '../../access/actor.ts';
import { openBlockers } from '../../work/standing.ts';
import { isOver } from '../../work/status.ts';
import type { Desk } from '../desk.ts';
import { draft, findOf, getOf } from '../lookup.ts';
import { key } from '../../model/keys.ts';
import { WORK_CAPS } from '../../model/work.ts';
import { ENDED } from '../../model/work-status.ts';
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
 * is let go by the next act of somebody who sees them, or by the server.
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

type Blocker = NonNullable<WorkDraft['blockers']>[string];

const OVER: ReadonlySet<string> = new Set(['done', ...ENDED]);

/** It was let go because the other one ended, or had ended before it was told, not because somebody said so. */
const endedWith = ({ cleared, since, by: told }: Blocker, { turns }: WorkDraft): boolean =>
	cleared !== undefined &&
	(cleared.by === SYSTEM_ID ||
		(cleared.at === since && cleared.by === told) ||
		Object.values(turns ?? {}).some(
			({ to, at, by }) => OVER.has(to) && at === cleared.at && by === cleared.by
		));

/** What its end let go waits again once it is sent back. Found by the links that waiting leaves on it. */
export const holdAgain = async (desk: Desk, back: WorkDraft): Promise<void> => {
	const { at, actor, newId } = desk.meta;
	const tied = new Set(Object.values(back.links ?? {}).flatMap(({ work }) => work ?? []));
	for (const [n, id] of [...tied].entries()) {
		const waiting = await getOf(desk, 'work', id);
		if (!waiting || isOver(waiting.status)) continue;
		const { blockers = {} } = waiting;
		const last = Object.values(blockers)
			.filter(({ type, ref }) => type === 'work' && ref === back.id)
			.sort((a, b) => (a.since < b.since ? -1 : 1))
			.at(-1);
		if (!last || !endedWith(last, back) || Object.keys(blockers).length >= WORK_CAPS.blockers) continue;
		if (await waitsBack(desk, waiting.id, back.id)) continue;
		const again = { type: 'work', owner: last.owner, since: at, by: actor.id, ref: back.id } as const;
		desk.put(draft<'work'>({ ...waiting, blockers: { ...blockers, [newId('bl', n)]: again } }));
	}
};
