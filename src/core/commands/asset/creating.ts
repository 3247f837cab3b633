import { z } from 'zod';
import { SYSTEM_ID } from '../../access/actor.ts';
import { siteScope } from '../../access/scopes.ts';
import { isAsset } from '../../model/kind-guards.ts';
import type { DocOf } from '../../model/collections.ts';
import { asset } from '../../model/asset.ts';
import { ASSET_KINDS } from '../../model/asset-kinds.ts';
import { id } from '../../model/fields.ts';
import { key } from '../../model/keys.ts';
import { defineCommand, refused } from '../command.ts';
import type { Draft, Meta, Outcome } from '../command.ts';
import { Desk } from '../desk.ts';
import { getOf } from '../lookup.ts';
import { scopesFor } from '../person.ts';
import { missing } from '../work/on-job.ts';
import { bind, tagArg } from './tagging.ts';

/** What people write about an asset; its place, labels and state have acts of their own. */
export const ASSET_FIELDS = [
	'name',
	'code',
	'description',
	'criticality',
	'criticalityInputs',
	'externalIds',
	'group',
	'classId',
	'maker',
	'model',
	'serial',
	'warrantyUntil',
	'commissionedOn',
	'ownerTeam',
	'productionOwner',
	'timeZone',
	'currency',
	'publicAddress',
	'parts',
	'requirePermit',
	'sortKey'
] as const;

const { name, code, description, criticality, criticalityInputs, externalIds, group, maker, model } =
	asset.shape;
const { serial, warrantyUntil, commissionedOn, ownerTeam, productionOwner, timeZone, currency } = asset.shape;
const { publicAddress, parts, requirePermit, sortKey, meters, isolation, documents } = asset.shape;
const { classId, fields } = asset.shape;

const args = z.object({
	kind: z.enum(ASSET_KINDS),
	/** Where it lies; only a site lies nowhere. */
	parentId: id.optional(),
	name: name.min(1),
	...{ code, description, criticality, criticalityInputs, externalIds, group, maker, model },
	...{ serial, warrantyUntil, commissionedOn, ownerTeam, productionOwner, timeZone, currency },
	...{ publicAddress, parts, requirePermit, sortKey, meters, isolation, documents, classId, fields },
	demo: asset.shape.demo,
	state: asset.shape.state.optional(),
	tags: z.array(tagArg).max(20).optional()
});

/** The same code twice at a site is told, not refused: the thing stands there in any case. */
export const tellOfCode = async (desk: Desk, draft: Draft): Promise<void> => {
	const others = (await desk.find(key.code(String(draft['code'])))).filter(isAsset);
	const other = others.find((one) => one.id !== draft.id && one.site === draft['site'] && !one.archived);
	if (other) desk.differ({ code: 'code-taken', doc: other.id, field: 'code' });
};

/** A new site begins with the one who made it: somebody must be able to let people in. */
const openSite = async (desk: Desk, site: string, { actor }: Meta): Promise<Outcome | undefined> => {
	if (actor.id === SYSTEM_ID) return undefined;
	if (!actor.grants.some(({ role }) => role === 'admin')) return refused('not-allowed');
	const person = await getOf(desk, 'person', actor.id);
	if (!person) return missing('actor');
	const grants: DocOf<'person'>['grants'] = [...person.grants, { role: 'admin', site }];
	desk.put({ ...person, grants, scopes: scopesFor(person.id, person.site, grants) });
	return undefined;
};

const create = defineCommand({
	name: 'asset.create',
	v: 1,
	args,
	run: async (read, { tags, ...given }, meta) => {
		const desk = new Desk(read, meta);
		const own = meta.newId('a');
		const isSite = given.kind === 'site';
		// Its people come in without a password, so nobody makes one of a plant.
		if (given.demo && (!isSite || meta.actor.id !== SYSTEM_ID))
			return refused('not-allowed', { field: 'demo' });
		const parent = given.parentId === undefined ? undefined : await desk.get(given.parentId);
		if (isSite ? given.parentId !== undefined : !isAsset(parent)) return missing('parentId');
		const site = isAsset(parent) ? parent.site : own;
		const draft: Draft = {
			...given,
			id: own,
			site,
			scopes: [siteScope(site)],
			archived: false,
			state: given.state ?? 'running',
			stateSince: meta.at
		};
		// An area's limit is held against the place where it is put.
		const wrong = isSite ? await openSite(desk, site, meta) : undefined;
		if (wrong) return wrong;
		if (isAsset(parent) && !(await desk.allows('asset.create', parent))) return refused('not-allowed');
		await tellOfCode(desk, draft);
		desk.put(draft);
		for (const tag of new Set(tags)) {
			const full = await bind(desk, own, tag);
			if (full) return full;
		}
		return desk.finish();
	}
});

export const creatingCommands = [create];
