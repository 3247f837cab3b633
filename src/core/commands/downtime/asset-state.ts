import { isAsset } from '../../model/kind-guards.ts';
import type { DocOf } from '../../model/collections.ts';
import { key } from '../../model/keys.ts';
import { later } from '../../work/status.ts';
import type { Desk } from '../desk.ts';
import { findOf } from '../lookup.ts';

type Stop = Pick<DocOf<'downtime'>, 'asset' | 'startedAt' | 'restoredAt'>;

/**
 * What the machine's tile shows follows its stops; whoever set the state later than the stop knows better. `before` is
 * the stop as it was known until this act: a moment that came from it moves with it.
 */
export const setAssetState = async (desk: Desk, stop: Stop, before: Stop): Promise<void> => {
	const asset = await desk.get(stop.asset);
	if (!isAsset(asset) || asset.state === 'out-of-use') return;
	const [open] = await findOf(desk, 'downtime', key.stopOf(stop.asset));
	const { state, stateSince = '' } = asset;
	const restoredAt = stop.restoredAt ?? desk.meta.at;
	if (open) {
		const isOurs = state === 'stopped' ? stateSince === before.startedAt : stateSince === before.restoredAt;
		if (isOurs || (state !== 'stopped' && stateSince <= open.startedAt)) {
			desk.put({ ...asset, state: 'stopped', stateSince: open.startedAt });
		}
	} else if (
		state === 'stopped' ? stateSince <= later(before.startedAt, restoredAt) : stateSince === before.restoredAt
	) {
		desk.put({ ...asset, state: 'running', stateSince: restoredAt });
	}
};
