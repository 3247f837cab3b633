import { patienceAfter } from '#core/access/pin-patience.ts';
import type { Patience } from '#core/access/pin-patience.ts';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { keepOwnCheck, ownSecret, readOwnCheck } from '#lib/device/own-check.ts';
import { keepTries, readTries } from '#lib/device/shared-device.ts';
import type { PinAnswer } from './pin-check.ts';

/** A guess costs a phone most of a second, and whoever carries the check away cannot guess at all. */
const ROUNDS = 600_000;

const utf8 = new TextEncoder();
const hex = (bytes: ArrayBuffer): string =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const unhex = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const secretOf = (database: DeviceDatabase): Promise<CryptoKey> =>
	ownSecret(database, () =>
		crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
	);

const slow = async (password: string, salt: string, rounds: number): Promise<ArrayBuffer> => {
	const key = await crypto.subtle.importKey('raw', utf8.encode(password.normalize('NFC')), 'PBKDF2', false, [
		'deriveBits'
	]);
	const way = { name: 'PBKDF2', hash: 'SHA-256', salt: unhex(salt), iterations: rounds };
	return crypto.subtle.deriveBits(way, key, 256);
};

/** The server has just taken this password for theirs: from now on this device knows it without a network. */
export const rememberPassword = async (
	database: DeviceDatabase,
	person: string,
	password: string,
	rounds = ROUNDS
): Promise<void> => {
	const salt = hex(crypto.getRandomValues(new Uint8Array(16)).buffer);
	const known = await slow(password, salt, rounds);
	const check = hex(await crypto.subtle.sign('HMAC', await secretOf(database), known));
	await keepOwnCheck(database, person, { salt, rounds, check });
	await keepTries(database, person, { salt, wrong: 0 });
};

/** How long this person must wait before the next try, as it stood when the app was begun. */
export const passwordPatience = async (database: DeviceDatabase, person: string): Promise<Patience> => {
	const own = await readOwnCheck(database, person);
	const before = await readTries(database, person);
	return patienceAfter(before && before.salt === own?.salt ? before.wrong : 0);
};

/** Whether it is their password, without a network. A try counts before it is looked at: no restart undoes it. */
export const checkPassword = async (
	database: DeviceDatabase,
	person: string,
	password: string
): Promise<PinAnswer> => {
	const own = await readOwnCheck(database, person);
	if (!own) return { ok: false, why: 'unknown' };
	const { salt, rounds, check } = own;
	const wrong = await database.transaction('rw', database.meta, async () => {
		const before = await readTries(database, person);
		const count = (before?.salt === salt ? before.wrong : 0) + 1;
		await keepTries(database, person, { salt, wrong: count });
		return count;
	});
	if (patienceAfter(wrong - 1).kind === 'locked') return { ok: false, why: 'locked' };
	const known = await slow(password, salt, rounds);
	if (await crypto.subtle.verify('HMAC', await secretOf(database), unhex(check), known)) {
		await keepTries(database, person, { salt, wrong: 0 });
		return { ok: true };
	}
	return { ok: false, why: 'wrong', patience: patienceAfter(wrong) };
};
