import type { z } from 'zod';
import { isAsset } from '../../model/kind-guards.ts';
import type { Asset } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { defineCommand, refused } from '../command.ts';
import type { Command, Draft, Outcome } from '../command.ts';
import { Desk } from '../desk.ts';

export type AssetDoc = Doc & Asset;

/** Deeper than any plant, and wider than any machine that is cloned or retired whole. */
export const MOST_PARTS = 300;

/** An act on one asset that is there and that this person may change. `run` answers only when it refuses. */
export const onAsset = <Args extends { id: string }>(
	act: string,
	args: z.ZodType<Args>,
	run: (asset: AssetDoc, args: Args, desk: Desk) => Promise<Outcome | void> | Outcome | void
): Command =>
	defineCommand<Args>({
		name: `asset.${act}`,
		v: 1,
		args,
		run: async (read, given, meta) => {
			const desk = new Desk(read, meta);
			const asset = await desk.get(given.id);
			if (!isAsset(asset)) return refused('not-found');
			if (!(await desk.allows(`asset.${act}`, asset))) return refused('not-allowed');
			return (await run(asset, given, desk)) ?? desk.finish();
		}
	});

/** The asset as it is after what this act did to it so far. */
export const now = async (desk: Desk, id: string): Promise<AssetDoc> => {
	const asset = await desk.get(id);
	if (!isAsset(asset)) throw new Error(`${id} was an asset a moment ago`);
	return asset;
};

/** Changes fields of an asset within the act. */
export const write = (desk: Desk, asset: AssetDoc, fields: Partial<Asset>): void => {
	const draft: Draft = { ...asset, ...fields };
	desk.put(draft);
};
