import { expect, test } from 'vitest';
import { PasswordHashes } from '#server/auth/password-hash.ts';
import { WORLD } from '#server/surroundings.ts';

const hashes = new PasswordHashes(WORLD);

const made = async (password: string, by = hashes): Promise<string> => {
	const turn = await by.make(password);
	if (!turn.ok) throw new Error('busy');
	return turn.value;
};

test('a password is kept as scrypt with 32 MB, its cost beside it, never twice alike', async () => {
	const [one, two] = [await made('seven wet boots'), await made('seven wet boots')];
	expect(one).toMatch(/^scrypt\$15\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
	expect(one).not.toBe(two);
	for (const hash of [one, two])
		expect(await hashes.matches('seven wet boots', hash)).toEqual({ ok: true, value: true });
	expect(await hashes.matches('seven wet boot', one)).toEqual({ ok: true, value: false });
	expect(hashes.isWeak(one)).toBe(false);
});

test('what was made at another cost still opens, and is known to be weak when it was cheaper', async () => {
	const old = await made('seven wet boots', new PasswordHashes({ ...WORLD, cost: { logN: 12, r: 8, p: 1 } }));
	expect(await hashes.matches('seven wet boots', old)).toEqual({ ok: true, value: true });
	expect(hashes.isWeak(old)).toBe(true);
});

test('nobody, and a hash that makes no sense or asks for all memory, is never right', async () => {
	const rest = `${'A'.repeat(22)}$${'A'.repeat(43)}`;
	for (const hash of [
		undefined,
		'',
		'plain text',
		`scrypt$31$8$1$${rest}`,
		`scrypt$15$0$1$${rest}`,
		`scrypt$0$8$1$${rest}`
	])
		expect(await hashes.matches('', hash)).toEqual({ ok: true, value: false });
});
