import { expect, type BrowserContext, type Page } from '@playwright/test';

/** Resolves once this page is served by the worker, which installs only when every file of the app is kept. */
export const untilKept = async (page: Page): Promise<void> => {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	// A busy machine starts a worker late, and Firefox later still.
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
		.toBe('activated');
};

/** Empties the browser's own cache, which may forget at any time: what opens now is what the app itself keeps. */
export const forgetBrowserCache = async (page: Page): Promise<void> => {
	// There it is switched off (tests/support/firefox/steered-firefox.ts).
	if (page.context().browser()?.browserType().name() === 'firefox') return;
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Network.clearBrowserCache');
	await devtools.detach();
};

/** The first visit of a device: opens the app while everything works, waits until it is kept, and closes it. */
export const visitOnce = async (context: BrowserContext, url: string): Promise<void> => {
	const page = await context.newPage();
	await page.goto(url);
	await untilKept(page);
	await forgetBrowserCache(page);
	await page.close();
};

/** Every address kept on the device, in all caches together. */
export const keptFiles = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const caches = await window.caches.keys();
		const requests = await Promise.all(caches.map(async (name) => (await window.caches.open(name)).keys()));
		return requests.flat().map(({ url }) => url);
	});

/** Comes back to the page, as a person does after looking elsewhere: the app then asks for a newer version. */
export const comeBack = (page: Page): Promise<void> =>
	page.evaluate(() => {
		window.dispatchEvent(new Event('focus'));
	});

/** Resolves once a newer version is completely on the device and waits to be taken. */
export const untilNextIsWaiting = (page: Page): Promise<void> =>
	expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
		.toBe('installed');
