import { expect, test, type Page } from '@playwright/test';
import { everyRoute } from '../support/routes.ts';

declare global {
	interface Window {
		violations: string[];
	}
}

const watchPolicy = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		window.violations = [];
		document.addEventListener('securitypolicyviolation', (event) =>
			window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
		);
	});

const violations = (page: Page): Promise<string[]> => page.evaluate(() => window.violations);

test('no page does anything its own policy forbids', async ({ page }) => {
	test.setTimeout(30_000 + everyRoute().length * 4_000);
	await watchPolicy(page);
	for (const route of everyRoute()) {
		await page.goto(route);
		await expect(page.getByRole('heading').first()).toBeVisible();
		expect(await violations(page), route).toEqual([]);
	}
});

test('what an attacker would plant does not run, and nothing of it leaves the device', async ({ page }) => {
	await watchPolicy(page);
	await page.goto('/');
	await expect(page.getByRole('heading').first()).toBeVisible();
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.planted = true';
		document.head.append(script);
		const style = document.createElement('style');
		style.textContent = 'body { display: none }';
		document.head.append(style);
		const link = document.createElement('a');
		link.setAttribute('onclick', 'window.planted = true');
		document.body.append(link);
		link.click();
	});
	await page.evaluate(() => fetch('https://elsewhere.test/').catch(() => {}));
	await expect
		.poll(async () => (await violations(page)).map((violation) => violation.split(' ')[0]))
		.toEqual(['script-src-elem', 'style-src-elem', 'script-src-attr', 'connect-src']);
	expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});
