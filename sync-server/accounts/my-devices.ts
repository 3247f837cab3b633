import { isKind } from '#core/model/kind-guards.ts';
import type { MyDevices } from '#core/sync/auth-messages.ts';
import type { Identity } from '../auth/identity.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fine, type Answer } from './auth-problem.ts';

/** Where this person could act without signing in. */
export const myDevices =
	({ store, credentials, sightings }: AccountParts) =>
	async (_message: object, _caller: Caller, { person, device }: Identity): Promise<Answer<MyDevices>> => {
		const held = await credentials.devicesOf(person);
		const seen = await sightings.of(new Set(held.map((one) => one.device)));
		const docs = await store.read((tx) => Promise.all(held.map((one) => tx.get(one.device))));
		const devices = held.flatMap((one, n) => {
			const doc = docs[n];
			if (!isKind(doc, 'device') || doc.state !== 'active') return [];
			const known = seen.get(one.device);
			return [{ ...one, name: doc.name, isThis: one.device === device, ...(known && { seen: known }) }];
		});
		return fine({ devices });
	};

/** A phone left behind: its keys end, and what it has not sent waits on it until this person signs in there again. */
export const signOutDevice =
	({ store, credentials, own, now }: AccountParts) =>
	async (message: { device: string }, _caller: Caller, { person }: Identity): Promise<Answer<undefined>> => {
		await credentials.revokeOn({ person, device: message.device }, now());
		const me = await store.read((tx) => tx.get(person));
		if (isKind(me, 'person'))
			await own.run(({ act }) =>
				act('access.endKeys', { site: me.site, person, device: message.device, by: 'self' })
			);
		return fine(undefined);
	};
