import { isKind } from '#core/model/kind-guards.ts';
import { bearerOf } from '../auth/bearer.ts';
import type { Identity } from '../auth/identity.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fine, type Answer } from './auth-problem.ts';

export const signOut =
	({ store, credentials, own, now }: AccountParts) =>
	async (_message: object, { request }: Caller, identity: Identity): Promise<Answer<undefined>> => {
		await credentials.revoke(bearerOf(request) ?? '', now());
		const who = await store.read((tx) => tx.get(identity.person));
		if (isKind(who, 'person'))
			await own.run(({ act }) => act('access.signOut', { site: who.site, ...identity, by: 'self' }));
		return fine(undefined);
	};
