import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowHeights } from '#lib/ui/rows/row-heights.ts';

const heights = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 70 });
const changes = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 400 })), { maxLength: 20 });

test('tops, total and the row at any height agree with adding up by hand, also after rows were measured', () => {
	fc.assert(
		fc.property(heights, changes, (list, measured) => {
			const rows = new RowHeights(list.length, (index) => list[index] ?? 0);
			for (const [index, height] of measured) {
				if (index < list.length) list[index] = height;
				rows.set(index, height);
			}
			let top = 0;
			list.forEach((height, index) => {
				expect(rows.topOf(index)).toBe(top);
				expect(rows.indexAt(top)).toBe(index);
				expect(rows.indexAt(top + height - 0.5)).toBe(index);
				top += height;
			});
			expect(rows.total).toBe(top);
		})
	);
});

test('heights before the first and after the last row answer with the first and the last row', () => {
	const rows = new RowHeights(100_000, () => 72);
	expect(rows.indexAt(-10)).toBe(0);
	expect(rows.indexAt(rows.total + 10)).toBe(99_999);
	expect(rows.total).toBe(7_200_000);
});

test('a list without rows has no height', () => {
	const rows = new RowHeights(0, () => 72);
	expect(rows.total).toBe(0);
	expect(rows.indexAt(5)).toBe(0);
});
