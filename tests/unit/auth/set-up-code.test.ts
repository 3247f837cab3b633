import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSameCode, newSetUpCode, shownCode } from '#server/auth/set-up-code.ts';

test('a code has eight signs, none of which looks like another', () => {
	const codes = Array.from({ length: 500 }, () => newSetUpCode(randomBytes));
	expect(new Set(codes).size).toBe(500);
	for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{8}$/);
	expect(shownCode('KTWP4XRM')).toBe('KTWP-4XRM');
});

test('each sign comes as often as every other, whatever bytes come', () => {
	let next = 0;
	const counts = new Map<string, number>();
	const inTurn = (bytes: number) => Uint8Array.from({ length: bytes }, () => (next += 1) % 256);
	for (let n = 0; n < 31; n += 1)
		for (const sign of newSetUpCode(inTurn)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	expect(new Set(counts.values()).size).toBe(1);
});

test('capitals, dashes and spaces do not matter, everything else does', () => {
	for (const typed of ['KTWP4XRM', 'ktwp-4xrm', ' KTWP 4XRM ', 'k-t-w-p-4-x-r-m'])
		expect(isSameCode(typed, 'KTWP4XRM')).toBe(true);
	for (const typed of ['', 'KTWP4XR', 'KTWP4XRMM', 'KTWP4XRN', 'KTWP_4XRM'])
		expect(isSameCode(typed, 'KTWP4XRM')).toBe(false);
});
