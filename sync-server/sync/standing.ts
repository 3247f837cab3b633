import { scopesOf } from '#core/access/scopes.ts';
import { actorAt } from '#core/commands/judge.ts';
import type { Read } from '#core/commands/read.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { Identity } from '../auth/identity.ts';
import type { ReadTx } from '../store/store.ts';
import { fail, fine, type Answer } from './problem.ts';

/** What the person may hold on this device now. A revoked device, or a person who left, holds nothing. */
export const scopesHeld = async (read: Read, { person, device }: Identity, now: Date): Promise<string[]> => {
	const [who, where] = [await read.get(person), await read.get(device)];
	if (!isKind(who, 'person') || !isKind(where, 'device') || where.state !== 'active') return [];
	return scopesOf(await actorAt(who, read, now.toISOString()));
};

/** Whether the device itself was locked out, whoever speaks on it. */
export const isShutOut = async (read: Read, { device }: Identity): Promise<boolean> => {
	const where = await read.get(device);
	return isKind(where, 'device') && where.state === 'revoked';
};

interface Asked {
	readonly epoch: string;
	readonly scopes: readonly string[];
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((scope) => b.includes(scope));

/** The scopes, when the device asks about this very store and for exactly what its person holds. */
export const standing = async (
	tx: ReadTx,
	identity: Identity,
	now: Date,
	{ epoch, scopes }: Asked
): Promise<Answer<string[]>> => {
	const current = await tx.epoch();
	if (epoch !== current) return fail('other-epoch', { epoch: current });
	const held = await scopesHeld(tx, identity, now);
	return sameSet(scopes, held) ? fine(held) : fail('scopes-changed', { scopes: held });
};
