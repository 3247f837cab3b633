import { expect, test, type BrowserContext } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';
import { everyRoute } from '../support/routes.ts';

/** Collects every request to anybody but `home`, and every break of the app's own content rules. */
const watchForStrangers = async (context: BrowserContext, home: string | undefined) => {
	const strangers: string[] = [];
	const broken: string[] = [];
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol !== 'data:' && protocol !== 'blob:' && origin !== home) strangers.push(request.url());
	});
	context.on('console', (message) => {
		if (/Content.Security.Policy/i.test(message.text())) broken.push(message.text());
	});
	await context.exposeFunction('reportBrokenRule', (what: string) => broken.push(what));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
			const report: unknown = Reflect.get(window, 'reportBrokenRule');
			if (typeof report === 'function') report(`${effectiveDirective} ${blockedURI} in ${sourceFile}`);
		});
	});
	return { strangers, broken };
};

test('the app never asks anybody but its own server, and never breaks its own content rules', async ({
	context,
	baseURL
}) => {
	test.setTimeout(30_000 + everyRoute().length * 2_000);
	const { strangers, broken } = await watchForStrangers(context, baseURL);
	const page = await context.newPage();
	await page.goto('/');
	await untilKept(page);
	for (const address of everyRoute()) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
	}
	await page.goto('/');
	const links = page.getByRole('navigation').getByRole('link');
	await expect(links.first()).toBeVisible();
	const addresses = await links.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(addresses.length).toBeGreaterThan(4);
	for (const address of addresses) {
		await page.getByRole('navigation').locator(`a[href="${address}"]`).click();
		await expect(page).toHaveURL(`${baseURL}${address}`);
	}

	expect(strangers).toEqual([]);
	expect(broken).toEqual([]);
});

test('a question to a stranger and a broken content rule are noticed', async ({ context, page, baseURL }) => {
	const { strangers, broken } = await watchForStrangers(context, baseURL);
	await page.goto('/');
	await page.evaluate(() => {
		document.body.insertAdjacentHTML('beforeend', '<p style="color: red">Look</p>');
		navigator.sendBeacon('https://numbers.example/visit');
	});
	await expect.poll(() => broken.join()).toContain('style-src');
	await expect.poll(() => broken.join()).toContain('connect-src https://numbers.example');
	await page.goto('http://localhost:65001/stranger').catch(() => undefined);
	expect(strangers).toContain('http://localhost:65001/stranger');
});
