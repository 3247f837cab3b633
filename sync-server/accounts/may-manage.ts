import { can } from '#core/access/can.ts';
import { readWithin } from '#core/access/read-within.ts';
import { siteScope } from '#core/access/scopes.ts';
import { actorAt } from '#core/commands/judge.ts';
import { getOf } from '#core/commands/lookup.ts';
import type { Identity } from '../auth/identity.ts';
import type { ReadTx } from '../store/store.ts';
import { scopesHeld } from '../sync/standing.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import type { Person } from './find-person.ts';

/**
 * Who gives a password or PIN can come in with it, so it takes the right to manage people wherever that person may do
 * something, as it does to give them those rights. For oneself it takes only a device that still counts.
 */
export const mayManage = async (
	tx: ReadTx,
	{ person, device }: Identity,
	other: string,
	now: Date
): Promise<Answer<Person>> => {
	const held = await scopesHeld(tx, { person, device }, now);
	if (held.length === 0) return fail('not-allowed');
	const [me, them] = [await getOf(tx, 'person', person), await getOf(readWithin(tx, held), 'person', other)];
	if (me === undefined || them === undefined) return fail('not-found');
	// Devices and machines have keys; who was made anonymous comes in by nothing any more.
	if (them.account !== undefined || them.archived) return fail('not-found');
	if (person === other) return fine(me);
	const actor = await actorAt(me, tx, now.toISOString());
	const sites = [them.site, ...them.grants.map(({ site }) => site)];
	const may = sites.every((site) => can(actor, 'person.edit', { site, scopes: [siteScope(site)] }));
	return may ? fine(them) : fail('not-allowed');
};

/** Whether this person may do this at a site, by the table of rights that also judges acts. */
export const mayAt = async (
	tx: ReadTx,
	{ person, device }: Identity,
	action: string,
	site: string,
	now: Date
): Promise<boolean> => {
	const held = await scopesHeld(tx, { person, device }, now);
	const me = held.includes(siteScope(site)) ? await getOf(tx, 'person', person) : undefined;
	if (me === undefined) return false;
	const actor = await actorAt(me, tx, now.toISOString());
	return can(actor, action, { site, scopes: [siteScope(site)] });
};
