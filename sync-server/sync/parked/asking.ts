import type { Actor } from '#core/access/actor.ts';
import { can } from '#core/access/can.ts';
import { confidentialScope, siteScope } from '#core/access/scopes.ts';
import { ACCEPT } from '#core/commands/act.ts';
import { actorAt } from '#core/commands/judge.ts';
import { getOf } from '#core/commands/lookup.ts';
import type { Identity } from '../../auth/identity.ts';
import type { ReadTx } from '../../store/store.ts';
import { scopesHeld } from '../standing.ts';

export interface Asking {
	readonly actor: Actor;
	readonly sites: readonly string[];
}

/** Where this person decides about parked acts; nowhere on a device that is locked. */
export const askingOf = async (tx: ReadTx, identity: Identity, now: Date): Promise<Asking | undefined> => {
	const held = await scopesHeld(tx, identity, now);
	const me = held.length > 0 ? await getOf(tx, 'person', identity.person) : undefined;
	if (me === undefined) return undefined;
	const actor = await actorAt(me, tx, now.toISOString());
	const sites = [...new Set(actor.grants.map(({ site }) => site))].filter((site) =>
		can(actor, ACCEPT, { site, scopes: [siteScope(site)] })
	);
	// An act may say what something costs.
	const open = sites.filter((site) => held.includes(confidentialScope(site)));
	return open.length > 0 ? { actor, sites: open } : undefined;
};
