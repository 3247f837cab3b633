import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { everyRoute } from '../support/routes.ts';

const THEMES = ['light', 'dark', 'contrast'];
const DENSITIES = ['normal', 'glove'] as const;
// As tall as the longest page: what lies under the menu bar until one scrolls is not out of reach.
const HEIGHT = 3600;
const TARGETS = { normal: 48, glove: 72 } as const;
const PHONE = { width: 390, height: HEIGHT };
const DESKTOP = { width: 1440, height: HEIGHT };

test.use({ serviceWorkers: 'block' });

/** Both are attributes of the page, so one visit shows every look. */
const wear = async (page: Page, theme: string, density: string): Promise<void> => {
	const look = { theme, density };
	await page.evaluate((look) => void Object.assign(document.documentElement.dataset, look), look);
};

const open = async (page: Page, address: string): Promise<void> => {
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// A colour on its way to another is no colour to be measured.
	await page.evaluate(() => {
		const still = new CSSStyleSheet();
		still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');
		document.adoptedStyleSheets.push(still);
	});
};

for (const address of [...everyRoute(), '/nowhere']) {
	test(`${address} can be used by everybody, in every look, on phone and desktop`, async ({ page }) => {
		for (const size of [PHONE, DESKTOP]) {
			await page.setViewportSize(size);
			await open(page, address);
			// A theme changes colours only and a density sizes only: each is judged by what it can break.
			for (const theme of THEMES) {
				await wear(page, theme, 'normal');
				expect(await barriers(page), `${address} at ${size.width}, ${theme}`).toEqual([]);
			}
			for (const density of DENSITIES) {
				await wear(page, 'light', density);
				const look = `${address} at ${size.width}, ${density}`;
				expect(await page.evaluate(layoutFaults, { target: TARGETS[density] }), look).toEqual([]);
			}
		}
	});
}

test('a target too small, a word too faint and a box too wide are found', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await open(page, '/');
	await page.locator('h1').evaluate((heading) => {
		const small = Object.assign(document.createElement('button'), { textContent: 'Tap' });
		small.style.cssText = 'block-size: 20px; padding: 0; min-block-size: 0';
		const faint = Object.assign(document.createElement('p'), { textContent: 'Hardly to be read' });
		faint.style.cssText = 'color: #666666; background: #ffffff';
		const wide = Object.assign(document.createElement('p'), { textContent: 'Wide' });
		wide.style.cssText = 'inline-size: 500px; flex: none';
		heading.after(small, faint, wide);
	});
	const faults = (await page.evaluate(layoutFaults, { target: TARGETS.normal })).join();
	expect(faults).toContain('“Tap” is');
	expect(faults).toContain('“Wide” reaches');
	expect((await barriers(page)).join()).toContain('color-contrast-enhanced: <p');
});
