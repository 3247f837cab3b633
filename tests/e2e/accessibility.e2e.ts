import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { everyRoute } from '../support/routes.ts';
import { smallTargets, stickingOut } from '../support/targets.ts';

const THEMES = ['light', 'dark', 'contrast'];
const DENSITIES = ['normal', 'glove'];
const LOCALES = ['de', 'en-XA', 'en-XB'];
// As tall as the longest page: what lies under the menu bar until one scrolls is not out of reach.
const HEIGHT = 3600;
const PHONE = { width: 390, height: HEIGHT };
const TABLET = { width: 1024, height: HEIGHT };
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

for (const address of everyRoute()) {
	test(`${address} can be used by everybody, in every look, on phone and desktop`, async ({ page }) => {
		for (const size of [PHONE, DESKTOP]) {
			await page.setViewportSize(size);
			await open(page, address);
			for (const theme of THEMES)
				for (const density of DENSITIES) {
					await wear(page, theme, density);
					const look = `${address} at ${size.width}, ${theme}, ${density}`;
					expect(await barriers(page), look).toEqual([]);
					expect(await smallTargets(page), look).toEqual([]);
				}
		}
	});
}

for (const locale of LOCALES) {
	test(`nothing sticks out on any page in ${locale}`, async ({ page }) => {
		await page.addInitScript(
			(choices) => localStorage.setItem('millwright.preferences.guest', choices),
			JSON.stringify({ locale })
		);
		for (const address of everyRoute()) {
			await open(page, address);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			for (const size of [PHONE, TABLET, DESKTOP])
				for (const density of DENSITIES) {
					await page.setViewportSize(size);
					await wear(page, 'light', density);
					const look = `${address} at ${size.width}, ${density}`;
					await expect.poll(() => stickingOut(page), look).toEqual([]);
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
	expect((await smallTargets(page)).join()).toContain('button “Tap”');
	expect((await barriers(page)).join()).toContain('color-contrast-enhanced: <p');
	expect((await stickingOut(page)).join()).toContain('p “Wide”');
});
