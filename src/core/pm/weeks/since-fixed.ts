import type { Work } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { isOver } from '../../work/status.ts';
import { dayNamed, type Day } from '../day.ts';
import { plannedItems, type PlannedItem } from './planned-items.ts';

type Item = Doc & Work;

/** added: not in the plan that was fixed. moved: on another day of it. given: to somebody else. */
export type Since = { readonly is: 'added' | 'given' } | { readonly is: 'moved'; readonly from: Day };

export interface SinceFixed {
	/** By job, of those that stand in the week now. */
	readonly changes: ReadonlyMap<string, Since>;
	/** In the plan, and neither in the week nor done any more. */
	readonly out: readonly Item[];
}

const changeOf = (now: PlannedItem, before: PlannedItem | undefined): Since | undefined => {
	if (!before) return { is: 'added' };
	if (before.on !== now.on) return { is: 'moved', from: dayNamed(before.on) ?? 0 };
	return before.person !== now.person || before.team !== now.team ? { is: 'given' } : undefined;
};

/** What was changed in a week since its plan was fixed. `jobs` holds everything planned for it, and what the plan names. */
export const sinceFixed = (
	fixed: readonly PlannedItem[],
	jobs: readonly Item[],
	monday: Day,
	zone: string | undefined
): SinceFixed => {
	const before = new Map(fixed.map((item) => [item.work, item]));
	const now = plannedItems(jobs, monday, zone);
	const stands = new Set(now.map(({ work }) => work));
	const changes = now.flatMap((item) => {
		const change = changeOf(item, before.get(item.work));
		return change ? [[item.work, change] as const] : [];
	});
	const out = jobs.filter(
		({ id, status, times }) =>
			before.has(id) && !stands.has(id) && !(isOver(status) && times.done !== undefined)
	);
	return { changes: new Map(changes), out };
};
