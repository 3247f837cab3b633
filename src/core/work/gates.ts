import type { Asset, DocOf, Work } from '../model/collections.ts';

/** Records, never interlocks: a gate says what the book says, and the book may be old. */
export type Permit = NonNullable<Work['permits']>[string];
export type Isolation = NonNullable<Work['isolations']>[string];
export type Lock = NonNullable<Isolation['locks']>[string];

const IN_FORCE: readonly Permit['state'][] = ['issued', 'accepted'];

export const coversMoment = (permit: Permit, at: string) => {
	const inForce =
		IN_FORCE.includes(permit.state) ||
		// Taken away afterwards: the work that was begun before had it.
		(permit.issuedAt !== undefined && permit.issuedAt <= at && permit.at > at);
	return (
		inForce &&
		(permit.validFrom === undefined || permit.validFrom <= at) &&
		(permit.validUntil === undefined || permit.validUntil >= at)
	);
};

export const isOn = ({ off }: Lock, at?: string) => off === undefined || (at !== undefined && off.at > at);

/** Every kind of permit asked for by the item, its place and everything above it, and its procedure. */
export const permitsAskedFor = (
	work: Pick<Work, 'requirePermit'>,
	place: readonly Pick<Asset, 'requirePermit'>[],
	procedure: Pick<DocOf<'procedure'>, 'requirePermit'> | undefined
): string[] => [
	...new Set(
		[work, ...place, ...(procedure ? [procedure] : [])].flatMap(({ requirePermit = [] }) => requirePermit)
	)
];

export const missingPermit = (work: Pick<Work, 'permits'>, askedFor: readonly string[], at: string) =>
	askedFor.find(
		(type) =>
			!Object.values(work.permits ?? {}).some((permit) => permit.type === type && coversMoment(permit, at))
	);

/** Whether a lock was on at every moment between the two: where none was, somebody could have switched on again. */
const lockedThroughout = (isolation: Pick<Isolation, 'locks'>, from: string, to: string): boolean => {
	let until = from;
	for (const { at, off } of Object.values(isolation.locks ?? {}).sort((a, b) => (a.at < b.at ? -1 : 1))) {
		if (at > until) break;
		if (off === undefined) return true;
		if (off.at > until) until = off.at;
	}
	return until > to;
};

/** What was tried holds for as long as a lock has been on ever since. */
export const holdsTried = (isolation: Isolation, at: string): boolean =>
	isolation.verified !== undefined && lockedThroughout(isolation, isolation.verified.at, at);

/** What an isolation point still lacks: a lock, or that somebody has tried that the energy is gone. */
export const lackOf = (isolation: Isolation, at: string): 'lock' | 'verification' | undefined => {
	const locked = Object.values(isolation.locks ?? {}).some((lock) => isOn(lock, at));
	if (!locked) return 'lock';
	return holdsTried(isolation, at) ? undefined : 'verification';
};

export const missingIsolation = (work: Pick<Work, 'isolations'>, at: string) => {
	for (const [id, isolation] of Object.entries(work.isolations ?? {})) {
		const lacks = isolation.required ? lackOf(isolation, at) : undefined;
		if (lacks) return { id, device: isolation.device, lacks };
	}
	return undefined;
};

/** Was it ever in place? What is finished without having been started is held against this. */
export const neverInPlace = (work: Pick<Work, 'permits' | 'isolations'>, askedFor: readonly string[]) => ({
	permit: askedFor.find(
		(type) =>
			!Object.values(work.permits ?? {}).some((one) => one.type === type && one.issuedAt !== undefined)
	),
	isolation: Object.entries(work.isolations ?? {}).find(
		([, { required, locks }]) => required && Object.keys(locks ?? {}).length === 0
	)
});

export const locksOn = (work: Pick<Work, 'isolations'>) =>
	Object.entries(work.isolations ?? {}).flatMap(([isolation, { device, locks }]) =>
		Object.entries(locks ?? {})
			.filter(([, lock]) => isOn(lock))
			.map(([id, lock]) => ({ isolation, device, id, lock }))
	);
