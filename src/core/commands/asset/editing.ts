import { z } from 'zod';
import { entriesOf, entryOf } from '../../assets/entry-names.ts';
import { isAsset } from '../../model/kind-guards.ts';
import { asset } from '../../model/asset.ts';
import { id, instant } from '../../model/fields.ts';
import { OLD_ADDRESS } from '../../tags/addresses.ts';
import { refused } from '../command.ts';
import type { Outcome } from '../command.ts';
import type { Desk } from '../desk.ts';
import { changesOf, mergeEdits } from '../merge-edits.ts';
import { restoreArgs, restoreOther } from '../restore-other.ts';
import { missing } from '../work/on-job.ts';
import { changed } from '../work/work-args.ts';
import { ASSET_FIELDS, tellOfCode } from './creating.ts';
import { withEntry } from './entries.ts';
import { MOST_PARTS, onAsset } from './on-asset.ts';
import type { AssetDoc } from './on-asset.ts';

const MOST_IDS = 20;

/** Labels outlive addresses: what carries one that was given up is still found by it. */
const withOldAddress = (old: AssetDoc, doc: AssetDoc): AssetDoc => {
	const given = old.publicAddress;
	if (given === undefined || doc.publicAddress === given) return doc;
	const others = (doc.externalIds ?? []).filter(({ system, id }) => system !== OLD_ADDRESS || id !== given);
	return { ...doc, externalIds: [...others, { system: OLD_ADDRESS, id: given }].slice(-MOST_IDS) };
};

const edit = onAsset(
	'edit',
	z.object({ id, changes: changesOf(asset.shape, ASSET_FIELDS) }),
	async (old, args, desk) => {
		const { doc, differences } = mergeEdits(old, args.changes, desk.meta);
		differences.forEach((difference) => desk.differ(difference));
		if (doc.code !== old.code) await tellOfCode(desk, doc);
		desk.put(withOldAddress(old, doc));
	}
);

/** Under itself nothing can lie. */
const loops = async (desk: Desk, own: string, parent: string): Promise<boolean> => {
	let here: string | undefined = parent;
	for (let depth = 0; here !== undefined && depth < MOST_PARTS; depth++) {
		if (here === own) return true;
		const above = await desk.get(here);
		here = isAsset(above) ? above.parentId : undefined;
	}
	return false;
};

const placeAgainst = async (desk: Desk, old: AssetDoc, to: string): Promise<Outcome | undefined> => {
	const parent = await desk.get(to);
	if (!isAsset(parent) || parent.site !== old.site || old.kind === 'site') return missing('parentId');
	if (!(await desk.allows('asset.move', parent))) return refused('not-allowed', { field: 'parentId' });
	return (await loops(desk, old.id, to)) ? refused('would-loop', { field: 'parentId' }) : undefined;
};

/** A whole line moves with one document: what lies in it goes along. */
const move = onAsset('move', z.object({ id, parentId: changed(id) }), async (old, { parentId }, desk) => {
	const wrong = await placeAgainst(desk, old, parentId.to);
	if (wrong) return wrong;
	const { doc, differences } = mergeEdits(old, { parentId }, desk.meta);
	differences.forEach((difference) => desk.differ(difference));
	desk.put(doc);
	return undefined;
});

/** The word about the later moment holds; a stop noted late does not stop what runs again. */
const setState = onAsset(
	'setState',
	z.object({ id, state: asset.shape.state, from: asset.shape.state.optional(), since: instant.optional() }),
	(old, { state, from, since }, desk) => {
		const at = since !== undefined && since < desk.meta.at ? since : desk.meta.at;
		if (old.state === state) {
			desk.differ({ code: 'already-so', doc: old.id, field: 'state' });
			return;
		}
		if (old.stateSince !== undefined && at < old.stateSince) {
			const { op, actor } = desk.meta;
			const word = { value: state, at, by: actor.id };
			desk.put({
				...old,
				alsoWrote: { ...old.alsoWrote, state: { ...old.alsoWrote?.['state'], [op]: word } }
			});
			desk.differ({ code: 'also-wrote', doc: old.id, field: 'state', detail: { holds: 'theirs' } });
			return;
		}
		const change = { from: from ?? old.state, to: state };
		const { doc, differences } = mergeEdits(old, { state: change }, { ...desk.meta, at });
		differences.forEach((difference) => desk.differ(difference));
		desk.put(doc.state === state ? { ...doc, stateSince: at } : doc);
	}
);

const restore = onAsset('restoreOther', restoreArgs, async (old, args, desk) => {
	const entry = entryOf(args.field);
	const read = (field: string): unknown =>
		entry ? entriesOf(old, entry.map)[entry.name] : Reflect.get(old, field);
	const found = restoreOther(old, read, args, desk.meta);
	if (!found.found) return missing('op');
	if (!found.doc) {
		desk.differ({ code: 'already-so', doc: old.id, field: args.field });
		return undefined;
	}
	const wrong = args.field === 'parentId' ? await placeAgainst(desk, old, String(found.value)) : undefined;
	if (wrong) return wrong;
	desk.put({ ...found.doc, ...(entry ? withEntry(old, entry, found.value) : { [args.field]: found.value }) });
	return undefined;
});

export const editingAssets = [edit, move, setState, restore];
