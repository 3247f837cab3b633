import type { z } from 'zod';
import { getOf } from '#core/commands/lookup.ts';
import type { PushState, pushRequest } from '#core/sync/telling-messages.ts';
import type { Identity } from '../auth/identity.ts';
import { scopesHeld } from '../sync/standing.ts';
import { isRecipient } from '../telling/encrypt.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';

/** People, on devices of their own: what a shared device shows on its lock screen everybody reads. */
const mayBeTold = ({ store, now }: AccountParts, identity: Identity): Promise<boolean> =>
	store.read(async (tx) => {
		const device = await getOf(tx, 'device', identity.device);
		const held = await scopesHeld(tx, identity, now());
		return device?.use === 'personal' && held.length > 0;
	});

export const pushState =
	(parts: AccountParts) =>
	async (_message: object, _caller: Caller, identity: Identity): Promise<Answer<PushState>> => {
		const { telling } = parts;
		if (!(await mayBeTold(parts, identity))) return fail('not-allowed');
		const here = await telling.subscriptions.on(identity);
		const { publicKey } = await telling.keys.get();
		return fine({ key: publicKey, ...(here && { endpoint: here.endpoint }) });
	};

export const beginPush =
	(parts: AccountParts) =>
	async (
		message: z.infer<typeof pushRequest>,
		_caller: Caller,
		identity: Identity
	): Promise<Answer<undefined>> => {
		const { telling, now } = parts;
		if (!(await mayBeTold(parts, identity))) return fail('not-allowed');
		if (!telling.mayReach(message.endpoint)) return fail('bad-request', { field: 'endpoint' });
		if (!isRecipient(message)) return fail('bad-request', { field: 'p256dh' });
		await telling.subscriptions.put({ ...message, ...identity }, now());
		return fine(undefined);
	};

export const endPush =
	({ telling }: AccountParts) =>
	async (_message: object, _caller: Caller, identity: Identity): Promise<Answer<undefined>> => {
		await telling.subscriptions.end(identity);
		return fine(undefined);
	};
