import type { Read } from '../commands/read.ts';
import { isAsset } from '../model/kind-guards.ts';
import type { Doc } from '../model/document.ts';
import { SYSTEM_ID } from './actor.ts';
import type { Actor, Grant } from './actor.ts';
import { familyOf, isOfWholeSite, RIGHTS } from './rights.ts';
import type { Reach } from './rights.ts';
import { personScope } from './scopes.ts';

/** What a right is held against: a document, or the draft of one. */
export interface Target {
	site?: unknown;
	scopes: readonly string[];
	createdBy?: unknown;
	assignees?: unknown;
	workKind?: unknown;
}

const reachOf = (grant: Grant, action: string): Reach | undefined => {
	const rights = RIGHTS[grant.role];
	return rights[action] ?? rights[`${familyOf(action)}.*`];
};

/** Given to this person: it lies in their own scope, or they are among those who do it. */
const isOwn = (actor: Actor, doc: Target) =>
	doc.scopes.includes(personScope(actor.id)) ||
	(Array.isArray(doc.assignees) && doc.assignees.includes(actor.id));

const reaches = (reach: Reach, actor: Actor, doc: Target) => {
	switch (reach) {
		case 'all':
			return true;
		case 'own':
			return isOwn(actor, doc);
		case 'reported':
			return doc.createdBy === actor.id;
		case 'rounds':
			return doc.workKind === 'round' || doc.workKind === 'cleaning';
	}
};

/** `lineage`: the document's asset and everything above it; undefined where the document has no place (a part, a person). */
const within = (grant: Grant, lineage: readonly string[] | undefined) =>
	grant.areas === undefined || lineage === undefined || grant.areas.some((area) => lineage.includes(area));

/** The one question every command asks: may this person do this to that? */
export const can = (actor: Actor, action: string, doc: Target, lineage?: readonly string[]): boolean => {
	if (actor.id === SYSTEM_ID) return true;
	if (!actor.active) return false;
	return actor.grants.some((grant) => {
		if (grant.site !== doc.site) return false;
		if (grant.areas !== undefined && isOfWholeSite(action)) return false;
		const reach = reachOf(grant, action);
		if (reach === undefined || !reaches(reach, actor, doc)) return false;
		return reach === 'own' || within(grant, lineage);
	});
};

/** Deeper than any plant; a loop of parents must not hang an act. */
const DEEPEST = 30;

/** The asset a document is about and everything above it, innermost first. */
const lineageOf = async (
	read: Read,
	doc: Doc | (Target & Record<string, unknown>)
): Promise<string[] | undefined> => {
	const known = 'kind' in doc && isAsset(doc as Doc) ? (doc as Doc) : undefined;
	const start = known ? doc['id'] : (doc['assetId'] ?? doc['asset']);
	if (typeof start !== 'string') return undefined;
	// A round belongs to every area that it comes through.
	const { stops } = doc as { stops?: unknown };
	if (Array.isArray(stops)) {
		const lineages = await Promise.all(
			stops.map((stop: unknown) => lineageOf(read, { scopes: [], assetId: stop }))
		);
		return [start, ...lineages.flatMap((one) => one ?? [])];
	}
	const lineage = [start];
	let here = known ?? (await read.get(start));
	while (isAsset(here) && here.parentId && lineage.length < DEEPEST && !lineage.includes(here.parentId)) {
		lineage.push(here.parentId);
		here = await read.get(here.parentId);
	}
	return lineage;
};

/** `can`, with the place looked up where one of the person's grants ends at an area. */
export const allowed = async (
	read: Read,
	actor: Actor,
	action: string,
	doc: Target & Record<string, unknown>
): Promise<boolean> => {
	const limited = actor.grants.some(({ areas }) => areas !== undefined);
	return can(actor, action, doc, limited ? await lineageOf(read, doc) : undefined);
};
