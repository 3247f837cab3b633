import { expect, test, type Page } from '@playwright/test';
import { comeBack, untilKept, untilNextIsWaiting } from '../support/kept-app.ts';
import { startHalfPortal } from '../support/half-portal.ts';
import { buildNextVersion } from '../support/next-version.ts';
import { startPlantServer } from '../support/plant-server.ts';
import { startTroubledNetwork } from '../support/trouble.ts';

/** Addresses kept on the device whose content is a web page: only the app's own page may be. */
const keptPages = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const pages: string[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const answer = await cache.match(request);
				if (answer?.headers.get('content-type')?.includes('html')) pages.push(await answer.text());
			}
		}
		return pages;
	});

test('a captive portal met during an update changes nothing, and the update comes after it', async ({
	page
}) => {
	// The next version is built here first: half a minute, more on a busy machine.
	test.setTimeout(180_000);
	const next = await buildNextVersion(
		'src/lib/i18n/messages/en/shell.ts',
		'Sign in to see your work',
		'Sign in to see the work of today'
	);
	const plant = await startPlantServer();
	const nextPlant = await startPlantServer({ build: next.build });
	const portal = await startHalfPortal(next.build);
	const network = await startTroubledNetwork(plant.url);
	await page.goto(network.url);
	await untilKept(page);

	network.leadTo(portal.url);
	await comeBack(page);
	await expect.poll(() => portal.asked.length).toBeGreaterThan(0);
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const { installing, waiting } = await navigator.serviceWorker.ready;
				return Boolean(installing ?? waiting);
			})
		)
		.toBe(false);
	const pages = await keptPages(page);
	expect(pages).toHaveLength(1);
	expect(pages[0]).not.toContain('guest Wi-Fi');

	network.become('down');
	await page.reload();
	await expect(page.getByText('Sign in to see your work')).toBeVisible();

	network.become('through');
	network.leadTo(nextPlant.url);
	await comeBack(page);
	await untilNextIsWaiting(page);

	await network.stop();
	await portal.stop();
	await nextPlant.stop();
	await plant.stop();
	next.remove();
});

test('a first visit that a captive portal breaks off keeps nothing, and the next look repairs it', async ({
	context,
	page
}) => {
	const plant = await startPlantServer();
	let refused = 0;
	await context.route('**/200.html', (route) => {
		refused += 1;
		return route.fulfill({ contentType: 'text/html', body: '<h1>Welcome to our guest Wi-Fi</h1>' });
	});
	await page.goto(plant.url);
	await expect.poll(() => refused).toBeGreaterThan(0);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean)))
		.toBe(false);
	await expect.poll(() => keptPages(page)).toEqual([]);

	await context.unroute('**/200.html');
	await comeBack(page);
	await untilKept(page);
	await plant.stop();
});
