import { expect, type Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { layoutFaults } from './geometry.ts';

/** Nothing is cut, too small to be tapped or unreadable. Looked at in full height: bars lie over nothing then. */
export const expectClean = async (page: Page, target = 48): Promise<void> => {
	const size = page.viewportSize();
	if (size) await page.setViewportSize({ width: size.width, height: 9_000 });
	expect(await page.evaluate(layoutFaults, { target })).toEqual([]);
	expect(await barriers(page)).toEqual([]);
	if (size) await page.setViewportSize(size);
};
