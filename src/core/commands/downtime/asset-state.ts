import { isAsset } from '../../model/collections.ts';
import type { DocOf } from '../../model/collections.ts';
import { key } from '../../model/keys.ts';
import { later } from '../../work/status.ts';
import type { Desk } from '../desk.ts';
import { findOf } from '../lookup.ts';

/**
 * What the machine's tile shows follows its stops; whoever set the state later than the stop knows better. `before` is
 * when the stop was thought to have begun until this act.
 */
export const setAssetState = async (desk: Desk, stop: DocOf<'downtime'>, before: string): Promise<void> => {
	const asset = await desk.get(stop.asset);
	if (!isAsset(asset) || asset.state === 'out-of-use') return;
	const [open] = await findOf(desk, 'downtime', key.stopOf(stop.asset));
	const { state, stateSince } = asset;
	if (open) {
		if (state === 'stopped' ? stateSince === before : (stateSince ?? '') <= open.startedAt) {
			desk.put({ ...asset, state: 'stopped', stateSince: open.startedAt });
		}
	} else if (state === 'stopped') {
		const at = stop.restoredAt ?? desk.meta.at;
		if ((stateSince ?? '') <= later(before, at)) desk.put({ ...asset, state: 'running', stateSince: at });
	}
};
