import { describe, expect, test } from 'vitest';
import { criticalityFrom } from '#core/assets/criticality.ts';
import { nextCode, proposedCode } from '#core/assets/proposed-codes.ts';

describe('The class that follows from four answers', () => {
	const all = (safety: number, production: number, quality: number, redundancy: number) =>
		criticalityFrom({ safety, production, quality, redundancy });

	test('grows with the answers, and there is none before all are given', () => {
		expect(criticalityFrom(undefined)).toBeUndefined();
		expect(criticalityFrom({ safety: 5, production: 5, quality: 5 })).toBeUndefined();
		expect(all(1, 1, 1, 1)).toBe('D');
		expect(all(2, 2, 2, 2)).toBe('C');
		expect(all(3, 3, 3, 3)).toBe('B');
		expect(all(3, 4, 4, 5)).toBe('A');
	});

	test('danger to people weighs by itself', () => {
		expect(all(5, 1, 1, 1)).toBe('A');
		expect(all(4, 1, 1, 1)).toBe('B');
		expect(all(3, 1, 1, 1)).toBe('D');
	});

	test('a worse answer never makes a machine less critical', () => {
		const order = ['D', 'C', 'B', 'A'];
		const rank = (found: string | undefined) => order.indexOf(found ?? '');
		for (let s = 1; s <= 5; s++)
			for (let p = 1; p <= 5; p++)
				for (let q = 1; q <= 5; q++)
					for (let r = 1; r < 5; r++) {
						expect(rank(all(s, p, q, r + 1))).toBeGreaterThanOrEqual(rank(all(s, p, q, r)));
						expect(rank(all(r + 1, p, q, s))).toBeGreaterThanOrEqual(rank(all(r, p, q, s)));
					}
	});
});

describe('Codes proposed for a copy', () => {
	const taken =
		(...codes: string[]) =>
		(code: string) =>
			codes.includes(code);

	test('count up to the next free number, as wide as it was', () => {
		expect(nextCode('P-009', taken('P-010'))).toBe('P-011');
		expect(nextCode('FIL-1', taken())).toBe('FIL-2');
		expect(nextCode('MIXER', taken('MIXER-2'))).toBe('MIXER-3');
	});

	test('parts that are named after the original are named after the copy', () => {
		const names = { from: 'FIL-1', to: 'FIL-2' };
		expect(proposedCode('FIL-1-C3', names, taken())).toBe('FIL-2-C3');
		expect(proposedCode('FIL-1-C3', names, taken('FIL-2-C3'))).toBe('FIL-2-C4');
		expect(proposedCode('P-7', names, taken('P-7', 'P-8'))).toBe('P-9');
	});
});
