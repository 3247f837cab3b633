import { expect, test } from 'vitest';
import { EarlyKeys } from '#lib/scan/wedge/early-keys.ts';

test('keys from before anybody listens are handed over once, in their order', () => {
	const early = new EarlyKeys<string>();
	for (const key of 'F1') early.keep(key);
	expect(early.take()).toEqual(['F', '1']);
	early.keep('late');
	expect(early.take()).toEqual([]);
});

test('where nobody is signed in they are forgotten, and a stuck key fills nothing', () => {
	const early = new EarlyKeys<number>();
	early.keep(-1);
	early.forget();
	for (let n = 0; n < 10_000; n++) early.keep(n);
	const kept = early.take();
	expect(kept.length).toBeLessThan(3_000);
	expect(kept.at(-1)).toBe(9_999);
	expect(kept).not.toContain(-1);
});
