import type { z } from 'zod';
import { choicesFrom } from '#core/notices/choices.ts';
import type { ChoicesTold, choicesRequest } from '#core/sync/telling-messages.ts';
import type { Identity } from '../auth/identity.ts';
import { scopesHeld } from '../sync/standing.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';

/** One's own choices: what this device has heard of them, and what holds now. */
export const tellingChoices =
	({ store, telling, now }: AccountParts) =>
	async (
		{ said }: z.infer<typeof choicesRequest>,
		_caller: Caller,
		identity: Identity
	): Promise<Answer<ChoicesTold>> => {
		const held = await store.read((tx) => scopesHeld(tx, identity, now()));
		if (held.length === 0) return fail('not-allowed');
		const { person } = identity;
		if (said) await telling.choices.say(person, { ...said, choices: choicesFrom(said.choices) }, now());
		const holds = await telling.choices.of(person);
		return fine(holds ? { said: holds } : {});
	};
