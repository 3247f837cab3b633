import type { z } from 'zod';
import type { passwordRequest } from '#core/sync/auth-messages.ts';
import type { Identity } from '../auth/identity.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import { mayManage } from './may-manage.ts';
import { passwordProblem } from './password-rules.ts';

type Message = z.infer<typeof passwordRequest>;

/** Somebody who finds a signed-in device must not take the account with it. Who has no password yet has only their key. */
export const knowsOld = async (
	{ passwords, hashes, attempts }: AccountParts,
	person: string,
	old: string,
	address: string
): Promise<Answer<void>> => {
	const hash = await passwords.hashOf(person);
	if (hash === undefined) return fine(undefined);
	const attempt = attempts.password(`\n${person}`, address);
	if (!attempt.ok) return fail('too-many', { seconds: attempt.seconds });
	const look = await hashes.matches(old, hash);
	if (look.ok && !look.value) return fail('wrong-password');
	if (look.ok) attempt.wasRight();
	else attempt.wasNone();
	return look.ok ? fine(undefined) : fail('busy');
};

export const changePassword =
	(parts: AccountParts) =>
	async (message: Message, { address }: Caller, identity: Identity): Promise<Answer<undefined>> => {
		const { store, passwords, hashes, own, credentials, now } = parts;
		const { person } = message;
		const allowed = await store.read((tx) => mayManage(tx, identity, person, now()));
		if (!allowed.ok) return allowed;
		const problem = passwordProblem(message.password);
		if (problem) return problem;
		const isOwn = person === identity.person;
		const known = isOwn ? await knowsOld(parts, person, message.old ?? '', address) : fine(undefined);
		if (!known.ok) return known;
		const hash = await hashes.make(message.password);
		if (!hash.ok) return fail('busy');
		await passwords.set(person, hash.value, now());
		// Whoever knew the password before must not go on with what it gave them.
		await credentials.revokeOthers({ person, device: isOwn ? identity.device : '' }, now());
		const { site } = allowed.value;
		await own.run(({ act }) => act('access.setPassword', { site, person, by: isOwn ? 'self' : 'admin' }));
		return fine(undefined);
	};
