import type { z } from 'zod';
import type { confirmRequest } from '#core/sync/auth-messages.ts';
import type { Identity } from '../auth/identity.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import type { Answer } from './auth-problem.ts';
import { knowsOld } from './change-password.ts';

/** Whether whoever holds the device also knows the password: a signature is more than a tap on somebody's phone. */
export const confirm =
	(parts: AccountParts) =>
	async (
		{ password }: z.infer<typeof confirmRequest>,
		{ address }: Caller,
		{ person }: Identity
	): Promise<Answer<undefined>> => {
		const known = await knowsOld(parts, person, password, address);
		return known.ok ? { ok: true, value: undefined } : known;
	};
