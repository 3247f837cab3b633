import { describe, expect, test } from 'vitest';
import { cellAt, pagesFor, perPage, roll, SHEET_NAMES, SHEETS } from '#core/labels/sheets.ts';

describe('Label sheets', () => {
	test('every label lies whole on its sheet and over no other, within what a printer reaches', () => {
		for (const name of SHEET_NAMES) {
			const paper = SHEETS[name];
			const cells = Array.from({ length: perPage(paper) }, (_, n) => cellAt(paper, n));
			for (const { x, y, width, height } of cells) {
				// What is printed keeps its distance from the label's edge, and so from that of the sheet.
				expect(x + paper.padding, name).toBeGreaterThanOrEqual(2);
				expect(y + paper.padding, name).toBeGreaterThanOrEqual(2);
				expect(x + width, name).toBeLessThanOrEqual(paper.width + 1e-6);
				expect(y + height, name).toBeLessThanOrEqual(paper.height + 1e-6);
			}
			for (const [at, a] of cells.entries())
				for (const b of cells.slice(at + 1)) {
					const isAside =
						a.x + a.width <= b.x + 1e-6 || a.y + a.height <= b.y + 1e-6 || b.x + b.width <= a.x + 1e-6;
					expect(isAside, name).toBe(true);
				}
		}
	});

	test('a sheet that was begun is used up before the next one', () => {
		const paper = SHEETS['a4-3x7'];
		expect(pagesFor(paper, 0, 5)).toBe(0);
		expect(pagesFor(paper, 16, 5)).toBe(1);
		expect(pagesFor(paper, 17, 5)).toBe(2);
		expect(cellAt(paper, 5)).toMatchObject({ x: paper.left + 2 * paper.across, y: paper.top + paper.down });
	});

	test('on a roll each label is a page of its own', () => {
		expect(pagesFor(roll(40), 7, 0)).toBe(7);
		expect(cellAt(roll(40), 0)).toEqual({ x: 0, y: 0, width: 62, height: 40 });
	});
});
