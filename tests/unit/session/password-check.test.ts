import { expect, test } from 'vitest';
import { dropOwnCheck } from '#lib/device/own-check.ts';
import { checkPassword, passwordPatience, rememberPassword } from '#lib/session/password-check.ts';
import { profileDatabase } from '../device/profile-database.ts';

const ROUNDS = 10;
const openTab = profileDatabase();

test('a device that heard the password once knows it without a network, and nothing else', async () => {
	const database = openTab();
	expect(await checkPassword(database, 'ina', 'Grüße aus Łódź')).toEqual({ ok: false, why: 'unknown' });
	await rememberPassword(database, 'ina', 'Grüße aus Łódź', ROUNDS);
	expect(await checkPassword(database, 'ina', 'Grüße aus Łódź'.normalize('NFD'))).toEqual({ ok: true });
	expect(await checkPassword(database, 'ina', 'grüße aus łódź')).toMatchObject({ ok: false, why: 'wrong' });
	expect(await checkPassword(database, 'otto', 'Grüße aus Łódź')).toEqual({ ok: false, why: 'unknown' });
});

test('who guesses waits longer each time, and after ten not even the right one is taken', async () => {
	const database = openTab();
	await rememberPassword(database, 'ina', 'right', ROUNDS);
	for (let n = 0; n < 4; n += 1) await checkPassword(database, 'ina', 'wrong');
	expect(await passwordPatience(openTab(), 'ina')).toEqual({ kind: 'wait', milliseconds: 15_000 });
	for (let n = 0; n < 6; n += 1) await checkPassword(openTab(), 'ina', 'wrong');
	expect(await checkPassword(database, 'ina', 'right')).toEqual({ ok: false, why: 'locked' });
	await rememberPassword(database, 'ina', 'right', ROUNDS);
	expect(await checkPassword(database, 'ina', 'right')).toEqual({ ok: true });
});

test('whoever has signed out is forgotten', async () => {
	const database = openTab();
	await rememberPassword(database, 'ina', 'right', ROUNDS);
	await dropOwnCheck(database, 'ina');
	expect(await checkPassword(database, 'ina', 'right')).toEqual({ ok: false, why: 'unknown' });
});

test('what lies on the disk says nothing outside of this browser: the same password makes another check each time', async () => {
	const database = openTab();
	const checks = new Set<string>();
	for (let n = 0; n < 2; n += 1) {
		await rememberPassword(database, 'ina', 'right', ROUNDS);
		checks.add(JSON.stringify((await database.meta.get('own-check:ina'))?.value));
	}
	const secret = (await database.meta.get('own-secret'))?.value;
	expect(checks.size).toBe(2);
	expect(secret).toBeInstanceOf(CryptoKey);
	expect((secret as CryptoKey).extractable).toBe(false);
});
