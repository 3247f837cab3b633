import { scopesOf } from '../access/scopes.ts';
import { personScope, siteScope } from '../access/scopes.ts';
import { SYSTEM_ID } from '../access/actor.ts';
import type { Meta } from './command.ts';

/** A line is the site's; who holds nothing of the site but what was given to them keeps their own lines. */
export const lineScopes = (meta: Meta, site: string): string[] => {
	const own = siteScope(site);
	const guest = meta.actor.id !== SYSTEM_ID && !scopesOf(meta.actor).includes(own);
	return guest ? [own, personScope(meta.actor.id)] : [own];
};
