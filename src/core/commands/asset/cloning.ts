import { z } from 'zod';
import { siteScope } from '../../access/scopes.ts';
import { isAsset } from '../../model/kind-guards.ts';
import { asset } from '../../model/asset.ts';
import { id } from '../../model/fields.ts';
import { omit } from '../../model/omit.ts';
import { refused } from '../command.ts';
import { missing } from '../work/on-job.ts';
import { tellOfCode } from './creating.ts';
import { MOST_PARTS, onAsset } from './on-asset.ts';
import type { AssetDoc } from './on-asset.ts';

/** What belongs to the one thing and not to its like. */
const OWN = [
	'rev',
	'createdAt',
	'createdBy',
	'updatedAt',
	'edits',
	'alsoWrote',
	'tags',
	'tagHistory',
	'externalIds',
	'serial',
	'warrantyUntil',
	'commissionedOn',
	'retiredOn',
	'retiredBecause'
] as const;

const named = { code: asset.shape.code, name: asset.shape.name.min(1) };

/**
 * The same machine once more. The page names each part that is copied, so that the n-th new thing is the same one
 * everywhere, whatever was added to the original meanwhile.
 */
const clone = onAsset(
	'clone',
	z.object({
		id,
		...named,
		parentId: id.optional(),
		parts: z
			.array(z.object({ id, code: named.code, name: named.name.optional() }))
			.max(MOST_PARTS)
			.optional()
	}),
	async (old, args, desk) => {
		const parentId = args.parentId ?? old.parentId;
		const parent = parentId === undefined ? undefined : await desk.get(parentId);
		if (old.kind === 'site' || !isAsset(parent)) return missing('parentId');
		if (!(await desk.allows('asset.clone', parent))) return refused('not-allowed', { field: 'parentId' });
		const ids = new Map([[old.id, desk.meta.newId('a')]]);
		args.parts?.forEach((part, n) => ids.set(part.id, desk.meta.newId('a', n + 1)));
		const copy = async (of: AssetDoc, code: string, name: string, under: string) => {
			const draft = {
				...omit(of, ...OWN),
				id: ids.get(of.id) ?? '',
				kind: of.kind,
				site: parent.site,
				scopes: [siteScope(parent.site)],
				archived: false,
				code,
				name,
				parentId: under,
				state: 'running',
				stateSince: desk.meta.at
			};
			await tellOfCode(desk, draft);
			desk.put(draft);
		};
		await copy(old, args.code, args.name, parent.id);
		for (const part of args.parts ?? []) {
			const of = await desk.get(part.id);
			const under = isAsset(of) && of.parentId !== undefined ? ids.get(of.parentId) : undefined;
			// Moved away or gone meanwhile: it is no part of this any more.
			if (!isAsset(of) || under === undefined)
				desk.differ({ code: 'changed-meanwhile', detail: { part: part.code } });
			else await copy(of, part.code, part.name ?? of.name, under);
		}
		return undefined;
	}
);

export const cloningCommands = [clone];
