import { expect, test } from 'vitest';
import { fetchedOnce } from '#lib/queries/fetched-once.ts';

test('a module is fetched once, and again where it could not be had', async () => {
	let [asked, isThere] = [0, false];
	const rules = fetchedOnce(() => {
		asked++;
		return isThere ? Promise.resolve('rules') : Promise.reject(new Error('no network'));
	});
	await expect(rules()).rejects.toThrow('no network');
	isThere = true;
	expect(await Promise.all([rules(), rules()])).toEqual(['rules', 'rules']);
	expect(await rules()).toBe('rules');
	expect(asked).toBe(2);
});
