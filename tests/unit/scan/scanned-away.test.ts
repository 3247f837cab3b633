import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ScannedAway } from '#lib/features/parts/counting/scanned-away.ts';

/** Types into a field that takes every sign, and answers what stands there after a label was read. */
const after = (keys: readonly { at: number; sign: string }[]): string => {
	const away = new ScannedAway<string>();
	let field = '';
	for (const { at, sign } of keys) {
		away.press(at, field);
		field += sign;
	}
	return away.valueNow(field);
};

const keysOf = (text: string, from: number, gap: number) =>
	[...text].map((sign, n) => ({ at: from + n * gap, sign }));

test('a number that stands in the field is what it was before a scanner typed its first signs behind it', () => {
	expect(after([...keysOf('12', 0, 180), ...keysOf('620', 900, 8)])).toBe('12');
	expect(after(keysOf('620', 0, 8))).toBe('');
});

test('a number that a hand typed stays whole when the camera reads a label', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^\d{1,6}$/), fc.integer({ min: 61, max: 400 }), (text, gap) => {
			expect(after(keysOf(text, 0, gap))).toBe(text);
		})
	);
	// Two keys that slip together are still a hand.
	expect(after(keysOf('12', 0, 20))).toBe('12');
});

test('what a scanner typed is forgotten with its label', () => {
	const away = new ScannedAway<number | null>();
	for (const at of [0, 8, 16]) away.press(at, null);
	expect(away.valueNow(620)).toBeNull();
	expect(away.valueNow(7)).toBe(7);
});
