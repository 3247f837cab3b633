import { expect, test } from 'vitest';
import { clockOffset } from '#core/sync/clock-offset.ts';

test('S-11: an answer that came slowly says nothing against a clock that may be right', () => {
	const sent = 1_000_000;
	for (const took of [0, 40, 4_000]) {
		for (const answered of [0, took / 2, took]) {
			expect(clockOffset({ serverNow: sent + answered, now: sent + took, took })).toBe(0);
		}
	}
});

test('S-11: a clock that is certainly wrong is put right by the middle of what is possible', () => {
	expect(clockOffset({ serverNow: 700_000, now: 100_000, took: 0 })).toBe(600_000);
	expect(clockOffset({ serverNow: 700_000, now: 100_000, took: 2_000 })).toBe(601_000);
	expect(clockOffset({ serverNow: 100_000, now: 700_000, took: 2_001 })).toBe(-598_999);
});
