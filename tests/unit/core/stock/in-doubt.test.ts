import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inStock } from '#core/stock/in-doubt.ts';

const bins = (...onHand: number[]) => onHand.map((one) => ({ onHand: one }));

test('a bin below nothing makes the sum uncertain by what is missing', () => {
	expect(inStock(bins(5, -2))).toEqual({ onHand: 3, doubt: 2 });
	expect(inStock(bins(5, 1))).toEqual({ onHand: 6, doubt: 0 });
	expect(inStock(bins(0.1, 0.2))).toEqual({ onHand: 0.3, doubt: 0 });
	expect(inStock([])).toEqual({ onHand: 0, doubt: 0 });
});

test('what is really there lies within the doubt: bins below zero hold something between nothing and what is missing', () => {
	const whole = fc.integer({ min: -50, max: 50 });
	fc.assert(
		fc.property(fc.array(whole), (held) => {
			const { onHand, doubt } = inStock(bins(...held));
			const atLeastThere = held.filter((one) => one > 0).reduce((sum, one) => sum + one, 0);
			expect(onHand + doubt).toBe(atLeastThere);
			expect(doubt).toBeGreaterThanOrEqual(0);
		})
	);
});
