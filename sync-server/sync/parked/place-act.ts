import { creatorOf } from '#core/commands/ids.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Doc } from '#core/model/document.ts';
import type { Op } from '#core/sync/op.ts';
import type { ReadTx, WriteTx } from '../../store/store.ts';
import { worksAt } from '../works-at.ts';
import { namedDocs, namedIn } from './named-docs.ts';

const siteOf = (doc: Doc | undefined): string | undefined => {
	if (doc === undefined) return undefined;
	if (isKind(doc, 'site')) return doc.id;
	return typeof doc['site'] === 'string' ? doc['site'] : undefined;
};

/** What it would have made stands on another parked act: it lies where that one lies. */
const siteOfMaker = async (tx: ReadTx, op: Op): Promise<string | undefined> => {
	for (const id of namedIn(op)) {
		const maker = creatorOf(id);
		const parked = maker && (await tx.parkedAct(maker.client, maker.seq));
		if (parked && parked.site !== '') return parked.site;
	}
	return undefined;
};

/**
 * Whose supervisors decide about an act, and what it is about: by what it names, as far as whoever did it worked there;
 * else by who did it and on which device. Nobody gets something onto the list of a site that is not theirs.
 */
export const placeOf = async (tx: ReadTx, op: Op): Promise<{ site: string; about: string }> => {
	const docs = await namedDocs(tx, op);
	const [about] = docs.filter((doc) => !isKind(doc, 'site') && !isKind(doc, 'person'));
	const named = [siteOf(about), ...docs.map(siteOf), await siteOfMaker(tx, op)];
	const sites = [...new Set(named.filter((site) => site !== undefined))];
	for (const site of sites)
		if (await worksAt(tx, op.actor, site, op.at))
			return { site, about: siteOf(about) === site ? (about?.id ?? '') : '' };
	return { site: siteOf(await tx.get(op.actor)) ?? siteOf(await tx.get(op.device)) ?? '', about: '' };
};

/** Puts an act that was parked where those look who decide. */
export const listParked = async (tx: WriteTx, op: Op, receivedAt: string): Promise<void> => {
	const { client, seq } = op;
	await tx.park({ client, seq, receivedAt, ...(await placeOf(tx, op)) });
};

const AT_ONCE = 500;

/** Acts that were parked before there was a list: found in the log, they are placed when somebody first looks. */
export const placeOthers = async (tx: WriteTx): Promise<void> => {
	for (const { op, receivedAt } of await tx.parked([''], false, undefined, AT_ONCE))
		await listParked(tx, op, receivedAt);
};
