import type { SignedIn } from '#core/sync/auth-messages.ts';
import { bearerOf } from '../auth/bearer.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';

/** Keys are worth stealing for as long as they serve, so they serve for about a day. */
export const renewKey =
	({ credentials, now }: Pick<AccountParts, 'credentials' | 'now'>) =>
	async (_message: object, { request }: Caller): Promise<Answer<Pick<SignedIn, 'token'>>> => {
		const token = await credentials.renew(bearerOf(request) ?? '', now());
		return token === undefined ? fail('sign-in') : fine({ token });
	};
