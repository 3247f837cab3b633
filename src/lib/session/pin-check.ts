import { patienceAfter } from '#core/access/pin-patience.ts';
import type { Patience } from '#core/access/pin-patience.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { keepTries, readRoster, readSecret, readTries } from '#lib/device/shared-device.ts';

const utf8 = new TextEncoder();
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** As the server gives it, made into a key that this browser can use and nobody can read out of it again. */
export const secretFrom = (secret: string): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', fromBase64Url(secret), HMAC, false, ['verify']);

const slowKey = async (pin: string, salt: string, rounds: number): Promise<ArrayBuffer> => {
	const key = await crypto.subtle.importKey('raw', utf8.encode(pin), 'PBKDF2', false, ['deriveBits']);
	const way = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64Url(salt), iterations: rounds };
	return crypto.subtle.deriveBits(way, key, 256);
};

export type PinAnswer =
	{ ok: true } | { ok: false; why: 'wrong'; patience: Patience } | { ok: false; why: 'unknown' | 'locked' };

/** How long this person must wait before the next try, as it stood when the app was begun. */
export const patienceOf = async (database: DeviceDatabase, person: string): Promise<Patience> => {
	const verifier = (await readRoster(database))?.people.find((one) => one.person === person);
	const before = await readTries(database, person);
	return patienceAfter(before && before.salt === verifier?.salt ? before.wrong : 0);
};

/** Whether it is this person's PIN, without a network. A try counts before it is looked at: no restart undoes it. */
export const checkPin = async (database: DeviceDatabase, person: string, pin: string): Promise<PinAnswer> => {
	const verifier = (await readRoster(database))?.people.find((one) => one.person === person);
	const secret = await readSecret(database);
	if (!verifier || !secret) return { ok: false, why: 'unknown' };
	const { salt, rounds, check } = verifier;
	const wrong = await database.transaction('rw', database.meta, async () => {
		const before = await readTries(database, person);
		const count = (before?.salt === salt ? before.wrong : 0) + 1;
		await keepTries(database, person, { salt, wrong: count });
		return count;
	});
	if (patienceAfter(wrong - 1).kind === 'locked') return { ok: false, why: 'locked' };
	const known = await slowKey(pin, salt, rounds);
	if (await crypto.subtle.verify('HMAC', secret, fromHex(check), known)) {
		await keepTries(database, person, { salt, wrong: 0 });
		return { ok: true };
	}
	return { ok: false, why: 'wrong', patience: patienceAfter(wrong) };
};

/** Whose badge this is. It says who; the PIN still says that it is they. */
export const personOfBadge = async (database: DeviceDatabase, badge: string): Promise<string | undefined> => {
	const [kept, secret] = [await readRoster(database), await readSecret(database)];
	if (!kept || !secret) return undefined;
	const known = await crypto.subtle.digest('SHA-256', utf8.encode(badge.trim()));
	for (const { person, check } of kept.badges)
		if (await crypto.subtle.verify('HMAC', secret, fromHex(check), known)) return person;
	return undefined;
};
