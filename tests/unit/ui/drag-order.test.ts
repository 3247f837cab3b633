import { expect, test } from 'vitest';
import { placeAt } from '#lib/ui/list/drag-order.ts';

test('a row that is held belongs where its hand is: the place whose middle lies nearest', () => {
	const middles = [30, 100, 210];
	expect([-50, 20, 64, 66, 154, 156, 900].map((y) => placeAt(middles, y))).toEqual([0, 0, 0, 1, 1, 2, 2]);
	expect(placeAt([], 10)).toBe(0);
});
