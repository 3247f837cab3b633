import { getOf } from '#core/commands/lookup.ts';
import { isKind } from '#core/model/kind-guards.ts';
import type { SignedIn } from '#core/sync/auth-messages.ts';
import { bearerOf } from '../auth/bearer.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { boundCookie } from './bound-cookie.ts';
import { enrolDevice } from './enrol-device.ts';
import type { Person } from './find-person.ts';

type Parts = Pick<AccountParts, 'store' | 'own' | 'credentials' | 'random' | 'now'>;

/**
 * The device this browser has been, by the key it shows, which may be revoked: clients and what they have not sent yet
 * belong to devices. A revoked device is none any more, and neither is one of a site where this person has no business.
 */
const deviceKept = async (
	{ store, credentials }: Parts,
	person: Person,
	former: string | undefined
): Promise<{ device: string; isOwnKey: boolean } | undefined> => {
	const known = former === undefined ? undefined : await credentials.formerIdentityOf(former);
	if (known === undefined) return undefined;
	const device = await store.read((tx) => tx.get(known.device));
	if (!isKind(device, 'device') || device.state !== 'active' || device.archived) return undefined;
	// What lies on a shared device is for everybody who works on it: no key there sees what one person may see. And nobody
	// becomes a machine by showing its key.
	if (device.use !== 'personal') return undefined;
	const sites = [person.site, ...person.grants.map(({ site }) => site)];
	if (!sites.includes(device.site)) return undefined;
	return { device: device.id, isOwnKey: known.person === person.id };
};

/** A key for this person on the device they sit at. */
export const openSession = async (
	parts: Parts,
	person: Person,
	caller: Caller,
	bind: boolean | undefined,
	by: 'password' | 'demo' = 'password'
): Promise<SignedIn> => {
	const { store, own, credentials, random, now } = parts;
	const { request } = caller;
	const former = bearerOf(request);
	const kept = await deviceKept(parts, person, former);
	const userAgent = request.headers.get('user-agent') ?? '';
	const device = kept?.device ?? (await enrolDevice(own, random, person, userAgent));
	const token = await credentials.mint(
		{ person: person.id, device },
		now(),
		boundCookie(credentials, caller, bind)
	);
	if (former !== undefined && kept?.isOwnKey) await credentials.revoke(former, now());
	await own.run(({ act }) => act('access.signIn', { site: person.site, person: person.id, device, by }));
	const site = await store.read((tx) => getOf(tx, 'site', person.site));
	return { token, person: person.id, device, name: person.name, ...(site?.demo && { demo: true }) };
};
