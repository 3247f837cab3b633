import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitWithin, turnOf, upright } from '#lib/device/photo/fit.ts';

const side = fc.integer({ min: 1, max: 30_000 });

test('a photo is made as small as asked, never larger than it was, and never vanishes', () => {
	expect(fitWithin({ width: 7_296, height: 5_472 }, 1600)).toEqual({ width: 1600, height: 1200 });
	expect(fitWithin({ width: 640, height: 480 }, 1600)).toEqual({ width: 640, height: 480 });
	fc.assert(
		fc.property(side, side, (width, height) => {
			const fitted = fitWithin({ width, height }, 1600);
			expect(Math.max(fitted.width, fitted.height)).toBe(Math.min(1600, Math.max(width, height)));
			expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
		})
	);
});

test('turned, every corner of a photo still lies on its canvas', () => {
	fc.assert(
		fc.property(side, side, fc.integer({ min: 1, max: 8 }), (width, height, orientation) => {
			const [a, b, c, d, e, f] = turnOf({ width, height }, orientation);
			const canvas = upright({ width, height }, orientation);
			const corners = [
				[0, 0],
				[width, 0],
				[0, height],
				[width, height]
			].map(([x = 0, y = 0]) => `${a * x + c * y + e + 0},${b * x + d * y + f + 0}`);
			const expected = [0, canvas.width].flatMap((x) => [0, canvas.height].map((y) => `${x},${y}`));
			expect(corners.toSorted()).toEqual(expected.toSorted());
		})
	);
});
