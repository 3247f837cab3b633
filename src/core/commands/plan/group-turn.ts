import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { isAsset } from '../../model/kind-guards.ts';
import { key } from '../../model/keys.ts';
import { dateOf } from '../../pm/day.ts';
import type { Day } from '../../pm/day.ts';
import type { NextSlot } from '../../pm/slots/plan-clock.ts';
import { isOver } from '../../work/status.ts';
import { findOf, getOf } from '../lookup.ts';
import type { Read } from '../read.ts';

type Plan = Doc & DocOf<'plan'>;

/**
 * Whether an occurrence is opened before its own lead begins, because somebody goes there anyway: a job of another plan
 * of its group is open that is due on the same day at a machine in the same place.
 */
export const isWithItsGroup = async (
	read: Read,
	plan: Plan,
	asset: Doc & Asset,
	{ due }: Pick<NextSlot, 'due'>,
	today: Day
): Promise<boolean> => {
	const { group } = plan;
	if (group === undefined || plan.round || due === undefined || due < today) return false;
	if (asset.parentId === undefined) return false;
	const here = (await read.find(key.parent(asset.parentId))).filter(isAsset);
	for (const { id } of here) {
		for (const { status, dueOn, origin } of await findOf(read, 'work', key.openAt(id))) {
			if (isOver(status) || dueOn !== dateOf(due) || !origin.plan || origin.plan === plan.id) continue;
			const other = await getOf(read, 'plan', origin.plan);
			if (other?.group === group && other.state === 'active' && !other.archived && !other.round) return true;
		}
	}
	return false;
};
