import { expect, test } from '@playwright/test';
import { keptFiles, untilKept } from '../support/kept-app.ts';
import { startPlantServer } from '../support/plant-server.ts';

test('what is not needed to open the app comes afterwards, by itself, and then works offline too', async ({
	context,
	page
}) => {
	const plant = await startPlantServer();
	await context.route('**/icons/*', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Welcome to our guest Wi-Fi</h1>' })
	);
	await page.goto(plant.url);
	await untilKept(page);
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect((await keptFiles(page)).filter((file) => file.includes('/icons/'))).toEqual([]);

	await context.unroute('**/icons/*');
	await context.setOffline(false);
	// Each page that opens asks again for what did not come.
	const isKept = async () => (await keptFiles(page)).some((file) => file.includes('/icons/icon-192.png'));
	await expect(async () => {
		await page.reload();
		await expect.poll(isKept, { timeout: 8_000 }).toBe(true);
	}).toPass({ timeout: 60_000 });

	await context.setOffline(true);
	const type = await page.evaluate(async () => (await (await fetch('/icons/icon-192.png')).blob()).type);
	expect(type).toBe('image/png');
	await plant.stop();
});
