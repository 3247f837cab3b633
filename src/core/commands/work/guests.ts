import { personScope } from '../../access/scopes.ts';
import { isAsset } from '../../model/kind-guards.ts';
import type { DocOf } from '../../model/collections.ts';
import type { Doc } from '../../model/document.ts';
import { gaugeId } from '../../model/gauge-id.ts';
import { key } from '../../model/keys.ts';
import { same } from '../../model/same.ts';
import { isEnded } from '../../work/status.ts';
import type { Desk } from '../desk.ts';
import { findOf } from '../lookup.ts';
import type { WorkDraft } from './job.ts';

const PERSON = personScope('');

/** Contractors hold nothing of a site but what was given to them. */
export const isGuest = ({ grants }: DocOf<'person'>, site: string) =>
	grants.some((grant) => grant.site === site && grant.role === 'contractor');

const guestsOf = (work: WorkDraft | undefined) =>
	work && !isEnded(work.status) ? work.scopes.filter((scope) => scope.startsWith(PERSON)) : [];

/** What somebody needs to do the work: the machine, where its meters stand, the procedure. */
const neededFor = async (desk: Desk, work: WorkDraft): Promise<Doc[]> => {
	const asset = work.assetId === undefined ? undefined : await desk.get(work.assetId);
	const meters = isAsset(asset)
		? Object.keys(asset.meters ?? {}).map((meter) => gaugeId(asset.id, meter))
		: [];
	const gauges = await Promise.all(meters.map((id) => desk.get(id)));
	const { procedure } = work;
	const versions = procedure ? await findOf(desk, 'procedure', key.procedure(procedure.id)) : [];
	const version = versions.find((one) => one.version === procedure?.version);
	return [asset, ...gauges, version].filter((doc) => doc !== undefined);
};

/** Lines that moved out of the item are part of it: they go where it goes. */
const linesOf = async (desk: Desk, work: WorkDraft): Promise<Doc[]> =>
	work.spilled ? findOf(desk, 'note', key.work(work.id)) : [];

const MOST = 64;

/**
 * Whoever was given an item holds with it what the work needs, and no longer than that. Answers false where a document
 * would lie in more hands than it can.
 */
export const keepGuestsIn = async (
	desk: Desk,
	before: WorkDraft | undefined,
	after: WorkDraft
): Promise<boolean> => {
	const held = before && guestsOf(before).length > 0 ? await neededFor(desk, before) : [];
	const needed = guestsOf(after).length > 0 ? await neededFor(desk, after) : [];
	for (const doc of held) {
		for (const scope of guestsOf(before)) {
			if (guestsOf(after).includes(scope) && needed.some(({ id }) => id === doc.id)) continue;
			if (await isNeededElsewhere(desk, doc, scope, after.id)) continue;
			await rescope(desk, doc.id, (scopes) => scopes.filter((one) => one !== scope));
		}
	}
	for (const doc of needed) {
		await rescope(desk, doc.id, (scopes) => [...new Set([...scopes, ...guestsOf(after)])]);
	}
	if (before && !same(before.scopes, after.scopes)) {
		for (const line of await linesOf(desk, after)) await rescope(desk, line.id, () => after.scopes);
	}
	const touched = await Promise.all([...held, ...needed].map(({ id }) => desk.get(id)));
	return [after, ...touched].every((doc) => (doc?.scopes.length ?? 0) <= MOST);
};

const rescope = async (desk: Desk, id: string, change: (scopes: string[]) => string[]) => {
	const doc = await desk.get(id);
	if (!doc) return;
	const scopes = change(doc.scopes);
	if (scopes.length !== doc.scopes.length || scopes.some((scope) => !doc.scopes.includes(scope))) {
		desk.put({ ...doc, scopes });
	}
};

const isNeededElsewhere = async (desk: Desk, doc: Doc, scope: string, but: string) => {
	const others = await findOf(desk, 'work', key.mine(scope.slice(PERSON.length)));
	for (const other of others) {
		if (other.id === but || !guestsOf(other).includes(scope)) continue;
		if ((await neededFor(desk, other)).some(({ id }) => id === doc.id)) return true;
	}
	return false;
};
