import type { Asset, DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { isAsset } from '../../model/kind-guards.ts';
import { key } from '../../model/keys.ts';
import { dateOf } from '../../pm/day.ts';
import type { Day } from '../../pm/day.ts';
import { planAssets } from '../../pm/slots/plan-assets.ts';
import type { NextSlot } from '../../pm/slots/plan-clock.ts';
import { isOver } from '../../work/status.ts';
import { findOf } from '../lookup.ts';
import type { Read } from '../read.ts';
import { pathOf } from '../work/place.ts';

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
	const others = (await findOf(read, 'plan', key.kind('plan', plan.site))).filter(
		(other) =>
			other.id !== plan.id &&
			other.group === group &&
			other.state === 'active' &&
			!other.archived &&
			!other.round
	);
	if (others.length === 0 || asset.parentId === undefined) return false;
	const here = (await read.find(key.parent(asset.parentId))).filter(isAsset);
	const near = [...here, ...(await pathOf(read, asset.parentId))];
	for (const other of others) {
		for (const { id } of planAssets(other, near)) {
			if (!here.some((one) => one.id === id)) continue;
			const open = await findOf(read, 'work', key.openOf(other.id, id));
			if (open.some(({ status, dueOn }) => !isOver(status) && dueOn === dateOf(due))) return true;
		}
	}
	return false;
};
