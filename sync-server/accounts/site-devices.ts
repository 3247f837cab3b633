import { readWithin } from '#core/access/read-within.ts';
import { findOf } from '#core/commands/lookup.ts';
import { key } from '#core/model/keys.ts';
import type { Read } from '#core/commands/read.ts';
import type { Sightings as Told } from '#core/sync/auth-messages.ts';
import type { UnsentEntry } from '#core/sync/unsent.ts';
import type { Identity } from '../auth/identity.ts';
import type { Sighting } from '../auth/sightings.ts';
import { scopesHeld } from '../sync/standing.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import { mayAt } from './may-manage.ts';

/** What this reader may see of it: a thing they may not see is not named, somebody they may not see is left out (S-7). */
const waitsFor = async (read: Read, waits: readonly UnsentEntry[]): Promise<UnsentEntry[]> => {
	const seen: UnsentEntry[] = [];
	for (const { by, about, count, since } of waits) {
		if ((await read.get(by)) === undefined) continue;
		const isSeen = about !== undefined && (await read.get(about)) !== undefined;
		seen.push({ by, count, since, ...(isSeen && { about }) });
	}
	return seen;
};

const toldOf = async (read: Read, { waits, ...sighting }: Sighting): Promise<Told['seen'][string]> => ({
	...sighting,
	...(waits && { waits: await waitsFor(read, waits) })
});

/** When each device of a site was last heard of, for who plans there; whose work waited on it for who may send one away. */
export const siteDevices =
	({ store, sightings, now }: AccountParts) =>
	async ({ site }: { site: string }, _caller: Caller, identity: Identity): Promise<Answer<Told>> => {
		const devices = await store.read(async (tx) =>
			(await mayAt(tx, identity, 'work.schedule', site, now()))
				? findOf(tx, 'device', key.kind('device', site))
				: undefined
		);
		if (devices === undefined) return fail('not-allowed');
		const seen = await sightings.of(new Set(devices.map(({ id }) => id)));
		return store.read(async (tx) => {
			const read = readWithin(tx, await scopesHeld(tx, identity, now()));
			const told: Told['seen'] = {};
			const maySend = await mayAt(tx, identity, 'device.revoke', site, now());
			for (const [device, { waits, ...rest }] of seen)
				told[device] = await toldOf(read, { ...rest, ...(maySend && waits && { waits }) });
			return fine({ seen: told });
		});
	};
