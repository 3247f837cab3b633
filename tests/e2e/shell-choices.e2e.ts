import { expect, test } from '@playwright/test';
import { haveChosen } from '../support/choices.ts';

test('the language changes at once, without a reload, and is still there tomorrow', async ({ page }) => {
	await page.goto('/settings');
	await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));
	for (const [language, lang, title] of [
		['Deutsch', 'de', 'Einstellungen'],
		['Español', 'es', 'Ajustes'],
		['Polski', 'pl', 'Ustawienia']
	] as const) {
		await page.getByRole('radio', { name: language }).check();
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page).toHaveTitle(`${title} · Millwright`);
	}
	expect(await page.evaluate(() => 'sameAsBefore' in window)).toBe(true);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'Ustawienia' })).toBeVisible();
});

test('a language that cannot be fetched leaves the old one and says so', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('/settings');
	await expect(page.getByRole('radio', { name: 'Deutsch' })).toBeVisible();
	await context.route('**/_app/immutable/chunks/**', (route) => route.abort());
	await page.getByRole('radio', { name: 'Deutsch' }).check();
	await expect(page.getByText('This language could not be loaded. The old one stays.')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await context.close();
});

test.describe('a browser set to German', () => {
	test.use({ locale: 'de-AT' });

	test('speaks German to somebody who has not chosen', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('heading', { level: 1, name: 'Meine Aufträge' })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	});
});

test('theme and button size change at once and stay', async ({ page }) => {
	await page.goto('/settings');
	const html = page.locator('html');
	const heightOfLink = () =>
		page
			.getByRole('radio', { name: 'Dark' })
			.evaluate((radio) => radio.closest('label')?.getBoundingClientRect().height);
	const before = await heightOfLink();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(html).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('radio', { name: 'For gloves' }).check();
	await expect(html).toHaveAttribute('data-density', 'glove');
	expect(await heightOfLink()).toBeGreaterThan(before ?? Infinity);
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'For gloves' })).toBeChecked();
	await page.getByRole('radio', { name: 'Like the device' }).check();
	await expect(html).not.toHaveAttribute('data-theme');
});

test('choices are on the page before anything is drawn', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' });
	await haveChosen(context, { locale: 'en-XB', theme: 'contrast', density: 'glove' });
	// Without its scripts the app cannot have done it: only the page itself.
	await context.route('**/_app/**', (route) => route.abort());
	const page = await context.newPage();
	await page.goto('/');
	const html = page.locator('html');
	await expect(html).toHaveAttribute('data-theme', 'contrast');
	await expect(html).toHaveAttribute('data-density', 'glove');
	await expect(html).toHaveAttribute('lang', 'en-XB');
	await expect(html).toHaveAttribute('dir', 'rtl');
	await context.close();
});

test('nothing is ever shown in English to somebody who chose German', async ({ context, page }) => {
	await haveChosen(context, { locale: 'de' });
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		new MutationObserver(() => {
			const words = document.querySelector('nav')?.textContent;
			if (words && seen.at(-1) !== words) seen.push(words);
		}).observe(document, { childList: true, subtree: true, characterData: true });
	});
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1, name: 'Meine Aufträge' })).toBeVisible();
	const seen = await page.evaluate(() => ('seen' in window ? window.seen : undefined));
	expect(seen).toEqual([expect.stringContaining('Melden')]);
	expect(JSON.stringify(seen)).not.toContain('Report');
});

test('a browser that blocks even small values still lets a person choose', async ({ context, page }) => {
	await context.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			}
		})
	);
	await page.goto('/settings');
	await page.getByRole('radio', { name: 'Deutsch' }).check();
	await page.getByRole('radio', { name: 'Dunkel' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
});

test('the pseudo-languages are not offered to people', async ({ page }) => {
	await page.goto('/settings');
	await expect(page.getByRole('radio', { name: 'Polski' })).toBeVisible();
	await expect(page.getByRole('radio', { name: /Pseudo/ })).toHaveCount(0);
});
