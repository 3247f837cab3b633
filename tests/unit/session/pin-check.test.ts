import { createHmac, hash, pbkdf2Sync } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import type { DeviceDatabase } from '#lib/device/device-database.ts';
import { keepRoster, keepSecret } from '#lib/device/shared-device.ts';
import { checkPin, patienceOf, personOfBadge, secretFrom } from '#lib/session/pin-check.ts';
import { profileDatabase } from '../device/profile-database.ts';

const SECRET = Buffer.alloc(32, 7).toString('base64url');
const ROUNDS = 10;
const BADGE = '00-17';

const checked = (known: Buffer, secret = SECRET): string =>
	createHmac('sha256', Buffer.from(secret, 'base64url')).update(known).digest('hex');

/** As the server tells a shared device. */
const verifierOf = (pin: string, salt = 'c2FsdA', secret = SECRET) => ({
	person: 'ina',
	salt,
	rounds: ROUNDS,
	check: checked(pbkdf2Sync(pin, Buffer.from(salt, 'base64url'), ROUNDS, 32, 'sha256'), secret)
});

const openTab = profileDatabase();
afterEach(() => vi.useRealTimers());

const tablet = async (verifier = verifierOf('4711')): Promise<DeviceDatabase> => {
	const database = openTab();
	await keepSecret(database, await secretFrom(SECRET));
	const badges = [{ person: 'ina', check: checked(hash('sha256', BADGE, 'buffer')) }];
	await keepRoster(database, { people: [verifier], badges }, 0);
	return database;
};

const wrongTries = async (database: DeviceDatabase, count: number): Promise<void> => {
	for (let n = 0; n < count; n += 1) await checkPin(database, 'ina', '9999');
};

test('a PIN and a badge are told without a network, and nobody else’s', async () => {
	const database = await tablet();
	expect(await checkPin(database, 'ina', '4711')).toEqual({ ok: true });
	expect(await checkPin(database, 'ina', '4712')).toMatchObject({ ok: false, why: 'wrong' });
	expect(await checkPin(database, 'otto', '4711')).toEqual({ ok: false, why: 'unknown' });
	expect(await personOfBadge(database, ` ${BADGE} `)).toBe('ina');
	expect(await personOfBadge(database, '00-18')).toBeUndefined();
});

test('who guesses waits longer each time, and after ten wrong tries not even the right PIN opens', async () => {
	const database = await tablet();
	await wrongTries(database, 4);
	expect(await patienceOf(database, 'ina')).toEqual({ kind: 'wait', milliseconds: 15_000 });
	await wrongTries(database, 2);
	expect(await patienceOf(database, 'ina')).toEqual({ kind: 'wait', milliseconds: 60_000 });
	await wrongTries(database, 4);
	expect(await patienceOf(database, 'ina')).toEqual({ kind: 'locked' });
	expect(await checkPin(database, 'ina', '4711')).toEqual({ ok: false, why: 'locked' });
});

test('neither a restart nor a clock that is moved gives a try back', async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-23T08:00:00.000Z') });
	await wrongTries(await tablet(), 5);
	for (const moved of ['2020-01-01T00:00:00.000Z', '2036-01-01T00:00:00.000Z']) {
		vi.setSystemTime(new Date(moved));
		expect(await patienceOf(openTab(), 'ina')).toEqual({ kind: 'wait', milliseconds: 30_000 });
	}
	await wrongTries(openTab(), 5);
	vi.setSystemTime(new Date('2020-01-01T00:00:00.000Z'));
	expect(await checkPin(openTab(), 'ina', '4711')).toEqual({ ok: false, why: 'locked' });
});

test('fifty guesses at once, in several tabs, are no more than ten', async () => {
	const first = await tablet(verifierOf('4799'));
	const tabs = [first, openTab(), openTab()];
	const answers = await Promise.all(
		Array.from({ length: 50 }, (_, n) => checkPin(tabs[n % 3] ?? first, 'ina', String(4700 + n)))
	);
	const looked = answers.filter((answer) => answer.ok || answer.why === 'wrong');
	expect(looked).toHaveLength(10);
	expect(await checkPin(openTab(), 'ina', '4799')).toEqual({ ok: false, why: 'locked' });
});

test('the right PIN ends the counting, and a new one begins it anew', async () => {
	const database = await tablet();
	await wrongTries(database, 3);
	await checkPin(database, 'ina', '4711');
	expect(await patienceOf(database, 'ina')).toEqual({ kind: 'free' });
	await wrongTries(database, 10);
	await keepRoster(database, { people: [verifierOf('8520', 'bmV3')], badges: [] }, 1);
	expect(await checkPin(database, 'ina', '8520')).toEqual({ ok: true });
});

test('what another device knows of a PIN is worth nothing on this one', async () => {
	const other = Buffer.alloc(32, 8).toString('base64url');
	const database = await tablet(verifierOf('4711', 'c2FsdA', other));
	expect(await checkPin(database, 'ina', '4711')).toMatchObject({ ok: false, why: 'wrong' });
});

test('the secret of the device can be used and not read', async () => {
	const secret = await secretFrom(SECRET);
	await expect(crypto.subtle.exportKey('raw', secret)).rejects.toThrow();
});
