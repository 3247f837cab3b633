import type { z } from 'zod';
import { idsOf } from '#core/commands/ids.ts';
import { getOf } from '#core/commands/lookup.ts';
import type { SignedIn, setUpRequest } from '#core/sync/auth-messages.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import type { Person } from './find-person.ts';
import { ADMIN_ACT, found, isFounded } from './founding.ts';
import { openSession } from './open-session.ts';
import { passwordProblem } from './password-rules.ts';
import { codeProblem } from './set-up-code-problem.ts';

type Message = z.infer<typeof setUpRequest>;

const isZone = (timeZone: string): boolean => {
	try {
		return new Intl.DateTimeFormat('en', { timeZone }) instanceof Intl.DateTimeFormat;
	} catch {
		return false;
	}
};

const tidy = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** Undefined where somebody else was quicker. */
const foundWith = async (
	parts: AccountParts,
	message: Message,
	hash: string
): Promise<Person | undefined> => {
	const { own, passwords, now } = parts;
	const client = await own.newClient();
	const admin = idsOf({ client, seq: ADMIN_ACT })('p');
	await passwords.set(admin, hash, now());
	const site = { ...message.site, name: tidy(message.site.name) };
	const person = await own.run(async (hand) => {
		if (await isFounded(hand.read)) return undefined;
		await found(hand, { site, admin: tidy(message.admin.name) });
		return getOf(hand.read, 'person', admin);
	}, client);
	if (person === undefined) await passwords.remove(admin);
	return person;
};

/** The first person of a plant, who lets in all others. Open until then to whoever can read the server's terminal. */
export const setUp =
	(parts: AccountParts, founded: () => Promise<boolean>) =>
	async (message: Message, caller: Caller): Promise<Answer<SignedIn>> => {
		if (await founded()) return fail('already-founded');
		const problem =
			codeProblem(parts, message.code, caller.address) ?? passwordProblem(message.admin.password);
		if (problem) return problem;
		if (!isZone(message.site.timeZone)) return fail('bad-request', { field: 'site.timeZone' });
		const hash = await parts.hashes.make(message.admin.password);
		if (!hash.ok) return fail('busy');
		const person = await foundWith(parts, message, hash.value);
		return person === undefined
			? fail('already-founded')
			: fine(await openSession(parts, person, caller, message.bind));
	};
