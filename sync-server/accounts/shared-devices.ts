import type { z } from 'zod';
import { scopesOf, siteScope } from '#core/access/scopes.ts';
import { actorAt } from '#core/commands/judge.ts';
import { findOf, getOf } from '#core/commands/lookup.ts';
import { key } from '#core/model/keys.ts';
import type {
	Enrolled,
	Enrolment,
	Roster,
	enrolmentRequest,
	enrolRequest
} from '#core/sync/auth-messages.ts';
import type { Identity } from '../auth/identity.ts';
import type { ReadTx } from '../store/store.ts';
import type { AccountParts, Caller } from './account-parts.ts';
import { fail, fine, type Answer } from './auth-problem.ts';
import { boundCookie } from './bound-cookie.ts';
import { freePrefix } from './enrol-device.ts';
import { mayAt } from './may-manage.ts';

type Offer = z.infer<typeof enrolmentRequest>;

/** A shared device, and the account under which it stands there when nobody is signed in on it. */
const makeShared = (
	{ own, random }: AccountParts,
	{ site, name, asset }: Exclude<Offer, { device: string }>
): Promise<Identity> =>
	own.run(async ({ read, act }) => {
		const prefix = await freePrefix(read, random);
		const person = (
			await act('person.create', {
				site,
				name,
				code: `@${prefix}`,
				account: 'device',
				grants: [{ role: 'requester', site }]
			})
		)('p');
		const place = asset === undefined ? {} : { asset };
		const device = (await act('device.enrol', { site, name, prefix, use: 'shared', person, ...place }))('d');
		return { person, device };
	});

const sharedDevice = async (tx: ReadTx, id: string) => {
	const doc = await getOf(tx, 'device', id);
	return doc?.use === 'shared' && doc.state === 'active' && doc.person !== undefined
		? { ...doc, person: doc.person }
		: undefined;
};

/** An admin makes a device for many people, or lets another browser become the one there is. */
export const offerEnrolment =
	(parts: AccountParts) =>
	async (message: Offer, _caller: Caller, identity: Identity): Promise<Answer<Enrolment>> => {
		const { store, enrolments, now } = parts;
		const [site, known] = await store.read(async (tx) => {
			const doc = 'device' in message ? await sharedDevice(tx, message.device) : undefined;
			const at = 'device' in message ? doc?.site : message.site;
			const may = at !== undefined && (await mayAt(tx, identity, 'device.enrol', at, now()));
			return [may ? at : undefined, doc] as const;
		});
		if (site === undefined) return fail('device' in message ? 'not-found' : 'not-allowed');
		if ('device' in message && known === undefined) return fail('not-found');
		const shared =
			'device' in message
				? { device: message.device, person: known?.person ?? '' }
				: await makeShared(parts, message);
		const offer = await enrolments.offer(shared, identity.person, now());
		return fine({ device: shared.device, ...offer });
	};

/** A browser with the code becomes the device. It shows no name and no password: whoever has the code was given it. */
export const enrol =
	(parts: AccountParts) =>
	async (message: z.infer<typeof enrolRequest>, caller: Caller): Promise<Answer<Enrolled>> => {
		const { store, attempts, enrolments, credentials, own, now } = parts;
		const attempt = attempts.code(caller.address);
		if (!attempt.ok) return fail('too-many', { seconds: attempt.seconds });
		const identity = await enrolments.take(message.code, now());
		const doc = identity && (await store.read((tx) => sharedDevice(tx, identity.device)));
		if (identity === undefined || doc === undefined) return fail('wrong-code');
		attempt.wasRight();
		// One browser at a time is this device: the one before may be in other hands.
		await credentials.revokeOn(identity, now());
		await enrolments.forgetSecret(identity.device);
		const token = await credentials.mint(identity, now(), boundCookie(credentials, caller, message.bind));
		await own.run(({ act }) => act('access.signIn', { site: doc.site, ...identity, by: 'code' }));
		return fine({ ...identity, token, name: doc.name, secret: await enrolments.secretOf(identity.device) });
	};

/**
 * By what a shared device tells the people of its site apart without a network: those who may see the site today. It
 * holds all of the site for everybody on it, so contractors, who see only what was given to them, are not among them.
 */
export const rosterOf =
	({ store, enrolments, pins, now }: AccountParts) =>
	async (_message: object, _caller: Caller, { device }: Identity): Promise<Answer<Roster>> => {
		const people = await store.read(async (tx) => {
			const doc = await sharedDevice(tx, device);
			if (doc === undefined) return undefined;
			const seen = new Set<string>();
			for (const person of await findOf(tx, 'person', key.kind('person', doc.site))) {
				const actor = await actorAt(person, tx, now().toISOString());
				if (scopesOf(actor).includes(siteScope(doc.site))) seen.add(person.id);
			}
			return seen;
		});
		if (people === undefined) return fail('not-allowed');
		return fine(await pins.roster(people, await enrolments.secretOf(device)));
	};
