import type { z } from 'zod';
import type { SignedIn, signInRequest } from '#core/sync/auth-messages.ts';
import { foldedName } from '../auth/name-keys.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import { findPerson, type Person } from './find-person.ts';
import { openSession } from './open-session.ts';

type Message = z.infer<typeof signInRequest>;

/** After the answer: how long it takes must not tell whether there is somebody of this name. */
const recordRefusal = ({ own, note }: AccountParts, person: Person): void => {
	own
		.run(({ act }) => act('access.refuse', { site: person.site, person: person.id, by: 'password' }))
		.catch((error: unknown) => note(`A wrong password could not be written to the log: ${String(error)}`));
};

/** The same words and the same work whether there is nobody of this name, or somebody with another password. */
const whoIs = async (parts: AccountParts, message: Message): Promise<Answer<Person>> => {
	const { store, passwords, hashes } = parts;
	const person = await store.read((tx) => findPerson(tx, message.name));
	const hash = await passwords.hashOf(person?.id ?? '');
	const look = await hashes.matches(message.password, hash);
	if (!look.ok) return fail('busy');
	if (!look.value || person === undefined || hash === undefined) {
		if (person !== undefined) recordRefusal(parts, person);
		return fail('wrong-name-or-password');
	}
	if (hashes.isWeak(hash)) {
		const better = await hashes.make(message.password);
		if (better.ok) await passwords.upgrade(person.id, hash, better.value);
	}
	return fine(person);
};

export const signIn =
	(parts: AccountParts) =>
	async (message: Message, caller: Caller): Promise<Answer<SignedIn>> => {
		const attempt = parts.attempts.password(foldedName(message.name), caller.address);
		if (!attempt.ok) return fail('too-many', { seconds: attempt.seconds });
		let isWrong = false;
		try {
			const who = await whoIs(parts, message);
			if (!who.ok) {
				isWrong = who.problem.error === 'wrong-name-or-password';
				return who;
			}
			attempt.wasRight();
			return fine(await openSession(parts, who.value, caller, message.bind));
		} finally {
			if (!isWrong) attempt.wasNone();
		}
	};
