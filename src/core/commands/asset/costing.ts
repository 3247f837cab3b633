import { z } from 'zod';
import { confidentialScope } from '../../access/scopes.ts';
import { sees } from '../../access/scopes.ts';
import { assetCost } from '../../model/asset.ts';
import { id } from '../../model/fields.ts';
import { refused } from '../command.ts';
import { getOf } from '../lookup.ts';
import { changesOf, mergeEdits } from '../merge-edits.ts';
import { bringBack, restoreArgs } from '../restore-other.ts';
import { missing } from '../work/on-job.ts';
import { onAsset } from './on-asset.ts';

const costId = (asset: string) => `cost.${asset}`;

/** What a thing is worth is a document of its own: who may not know it never holds it. */
const setCost = onAsset(
	'setCost',
	z.object({
		id,
		changes: changesOf(assetCost.shape, [
			'currency',
			'replacementValue',
			'costCentre',
			'downtimePerHour',
			'boughtFor',
			'boughtOn'
		])
	}),
	async (asset, { changes }, desk) => {
		const scopes = [confidentialScope(asset.site)];
		if (!sees(desk.meta.actor, scopes)) return refused('not-allowed');
		const site = await getOf(desk, 'site', asset.site);
		const own = costId(asset.id);
		const old = (await getOf(desk, 'assetCost', own)) ?? {
			id: own,
			kind: 'assetCost',
			site: asset.site,
			scopes,
			archived: false,
			asset: asset.id,
			currency: site?.currency ?? 'EUR'
		};
		const { doc, differences } = mergeEdits(old, changes, desk.meta);
		differences.forEach((difference) => desk.differ(difference));
		desk.put(doc);
		return undefined;
	}
);

/** `id` is the asset's. */
const restoreCost = onAsset('restoreCost', restoreArgs, async (asset, args, desk) => {
	if (!sees(desk.meta.actor, [confidentialScope(asset.site)])) return refused('not-allowed');
	const old = await getOf(desk, 'assetCost', costId(asset.id));
	if (!old) return missing('op');
	const back = bringBack(old, args, desk.meta);
	if ('refusal' in back) return back.refusal;
	back.differences.forEach((difference) => desk.differ(difference));
	desk.put(back.doc);
	return undefined;
});

export const costingCommands = [setCost, restoreCost];
