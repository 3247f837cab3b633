import type { z } from 'zod';
import { isGoodPin } from '#core/access/pin-rules.ts';
import type { badgeRequest, pinRequest } from '#core/sync/auth-messages.ts';
import type { Identity } from '../auth/identity.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import { knowsOld } from './change-password.ts';
import { mayManage } from './may-manage.ts';

/** For shared devices only. One's own takes the password; an admin gives others theirs. */
export const setPin =
	(parts: AccountParts) =>
	async (
		{ person, pin, password = '' }: z.infer<typeof pinRequest>,
		{ address }: Caller,
		identity: Identity
	): Promise<Answer<undefined>> => {
		const { store, pins, own, now } = parts;
		const allowed = await store.read((tx) => mayManage(tx, identity, person, now()));
		if (!allowed.ok) return allowed;
		if (!isGoodPin(pin)) return fail('weak-pin');
		const isOwn = person === identity.person;
		const known = isOwn ? await knowsOld(parts, person, password, address) : fine(undefined);
		if (!known.ok) return known;
		await pins.set(person, pin, now());
		const { site } = allowed.value;
		await own.run(({ act }) => act('access.setPin', { site, person, by: isOwn ? 'self' : 'admin' }));
		return fine(undefined);
	};

/** What stands on a badge is no secret, so it takes somebody who manages people to say whose it is. */
export const setBadge =
	({ store, pins, own, now }: AccountParts) =>
	async (
		{ person, badge }: z.infer<typeof badgeRequest>,
		_caller: Caller,
		identity: Identity
	): Promise<Answer<undefined>> => {
		if (person === identity.person) return fail('not-allowed');
		const allowed = await store.read((tx) => mayManage(tx, identity, person, now()));
		if (!allowed.ok) return allowed;
		if (badge.trim() === '') return fail('bad-request', { field: 'badge' });
		if (!(await pins.setBadge(person, badge.trim()))) return fail('taken');
		const { site } = allowed.value;
		await own.run(({ act }) => act('access.setBadge', { site, person, by: 'admin' }));
		return fine(undefined);
	};
