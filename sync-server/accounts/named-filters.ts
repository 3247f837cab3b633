import type { FiltersSaid } from '#core/sync/filter-messages.ts';
import type { Identity } from '../auth/identity.ts';
import { scopesHeld } from '../sync/standing.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';

/** One's own filters of the backlog: what this device has heard of them, and what holds now. */
export const namedFilters =
	({ store, telling, now }: AccountParts) =>
	async ({ filters }: FiltersSaid, _caller: Caller, identity: Identity): Promise<Answer<FiltersSaid>> => {
		const held = await store.read((tx) => scopesHeld(tx, identity, now()));
		if (held.length === 0) return fail('not-allowed');
		return fine({ filters: [...(await telling.choices.keepFilters(identity.person, filters, now()))] });
	};
