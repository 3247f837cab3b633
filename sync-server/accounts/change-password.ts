import type { z } from 'zod';
import { can } from '#core/access/can.ts';
import { readWithin } from '#core/access/read-within.ts';
import { siteScope } from '#core/access/scopes.ts';
import { actorAt } from '#core/commands/judge.ts';
import { getOf } from '#core/commands/lookup.ts';
import type { passwordRequest } from '#core/sync/auth-messages.ts';
import type { Identity } from '../auth/identity.ts';
import type { ReadTx } from '../store/store.ts';
import { scopesHeld } from '../sync/standing.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import { passwordProblem } from './password-rules.ts';

type Message = z.infer<typeof passwordRequest>;

/**
 * Who gives a password can sign in with it, so it takes the right to manage people wherever that person may do
 * something, as it does to give them those rights.
 */
const mayGive = async (
	tx: ReadTx,
	{ person, device }: Identity,
	other: string,
	now: Date
): Promise<Answer<void>> => {
	const held = await scopesHeld(tx, { person, device }, now);
	if (held.length === 0) return fail('not-allowed');
	if (person === other) return fine(undefined);
	const [me, them] = [await getOf(tx, 'person', person), await getOf(readWithin(tx, held), 'person', other)];
	if (me === undefined || them === undefined) return fail('not-found');
	const actor = await actorAt(me, tx, now.toISOString());
	const sites = [them.site, ...them.grants.map(({ site }) => site)];
	const may = sites.every((site) => can(actor, 'person.edit', { site, scopes: [siteScope(site)] }));
	return may ? fine(undefined) : fail('not-allowed');
};

/** Somebody who finds a signed-in device must not take the account with it. Who has no password yet has only their key. */
const knowsOld = async (
	{ passwords, hashes, attempts }: AccountParts,
	{ person, old = '' }: Message,
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
		const { store, passwords, hashes, now } = parts;
		const allowed = await store.read((tx) => mayGive(tx, identity, message.person, now()));
		if (!allowed.ok) return allowed;
		const problem = passwordProblem(message.password);
		if (problem) return problem;
		const known =
			message.person === identity.person ? await knowsOld(parts, message, address) : fine(undefined);
		if (!known.ok) return known;
		const hash = await hashes.make(message.password);
		if (!hash.ok) return fail('busy');
		await passwords.set(message.person, hash.value, now());
		return fine(undefined);
	};
