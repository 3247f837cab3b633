import { SYSTEM_ID } from './actor.ts';
import type { Actor, Role } from './actor.ts';

export const siteScope = (site: string) => `site:${site}`;
export const confidentialScope = (site: string) => `confidential:${site}`;
export const personScope = (person: string) => `person:${person}`;

/** Who may know what things and people cost. */
const SEES_MONEY: ReadonlySet<Role> = new Set(['supervisor', 'reliability', 'admin']);

/** A contractor holds what was given to them and nothing else of the site. */
const OWN_ONLY: ReadonlySet<Role> = new Set(['contractor']);

/** What a person's device may hold, in a stable order: it names the replica. */
export const scopesOf = (actor: Actor): string[] => {
	if (!actor.active) return [];
	const scopes = new Set([personScope(actor.id)]);
	for (const { role, site } of actor.grants) {
		if (!OWN_ONLY.has(role)) scopes.add(siteScope(site));
		if (SEES_MONEY.has(role)) scopes.add(confidentialScope(site));
	}
	return [...scopes].sort();
};

export const sees = (actor: Actor, scopes: readonly string[]) => {
	if (actor.id === SYSTEM_ID) return true;
	const held = scopesOf(actor);
	return scopes.some((scope) => held.includes(scope));
};
