import { findOf } from '#core/commands/lookup.ts';
import { key } from '#core/model/keys.ts';
import type { Sightings as Told } from '#core/sync/auth-messages.ts';
import type { Identity } from '../auth/identity.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import { mayAt } from './may-manage.ts';

/** When each device of a site was last heard of, and what waited on it: for who may send one away. */
export const siteDevices =
	({ store, sightings, now }: AccountParts) =>
	async ({ site }: { site: string }, _caller: Caller, identity: Identity): Promise<Answer<Told>> => {
		const devices = await store.read(async (tx) =>
			(await mayAt(tx, identity, 'device.revoke', site, now()))
				? findOf(tx, 'device', key.kind('device', site))
				: undefined
		);
		if (devices === undefined) return fail('not-allowed');
		const seen = await sightings.of(new Set(devices.map(({ id }) => id)));
		return fine({ seen: Object.fromEntries(seen) });
	};
