import { expect, test } from '@playwright/test';
import { haveChosen } from '../support/choices.ts';
import { layoutFaults } from '../support/geometry.ts';
import { everyRoute } from '../support/routes.ts';

const WIDTHS = {
	'the smallest phone': { width: 320, height: 640 },
	'a phone': { width: 390, height: 844 },
	// A desk of 1280 × 800 at 200 %.
	'a desk at double size': { width: 640, height: 400 },
	'a tablet': { width: 1024, height: 768 },
	'a desk': { width: 1440, height: 900 }
};

for (const [locale, density] of [
	['de', 'normal'],
	['pl', 'glove'],
	['en-XA', 'glove'],
	['en-XB', 'normal']
] as const) {
	test(`every page fits every screen in ${locale}, ${density}`, async ({ context, page }) => {
		// Every new screen adds five sizes.
		test.setTimeout(30_000 + everyRoute().length * 2_000);
		await haveChosen(context, { locale, density });
		for (const path of everyRoute()) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			for (const [screen, size] of Object.entries(WIDTHS)) {
				await page.setViewportSize(size);
				await expect
					.poll(() => page.evaluate(layoutFaults, { target: 48 }), `${path} on ${screen}`)
					.toEqual([]);
			}
		}
	});
}

/** The words of the bottom bar that run over a line's end in the middle. Runs inside the page. */
const tornWords = (): string[] => {
	const torn: string[] = [];
	for (const label of document.querySelectorAll('nav[data-keep-clear] span')) {
		const text = label.firstChild;
		if (!text) continue;
		for (const word of (text.textContent ?? '').matchAll(/\S+/g)) {
			const range = document.createRange();
			range.setStart(text, word.index);
			range.setEnd(text, word.index + word[0].length);
			if (range.getClientRects().length > 1) torn.push(word[0]);
		}
	}
	return torn;
};

for (const density of ['normal', 'glove'] as const)
	for (const locale of ['en', 'de', 'es', 'pl'] as const) {
		test(`no word of the bottom bar is torn apart on a phone in ${locale}, ${density}`, async ({
			context,
			page
		}) => {
			await haveChosen(context, { locale, density });
			await page.setViewportSize(WIDTHS['a phone']);
			for (const path of ['/', '/machines', '/report', '/more']) {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				expect(await page.locator('nav[data-keep-clear] span').count()).toBe(5);
				for (const width of [320, 360, 390]) {
					await page.setViewportSize({ width, height: 800 });
					expect.soft(await page.evaluate(tornWords), `${path} at ${width} px`).toEqual([]);
				}
			}
		});
	}
