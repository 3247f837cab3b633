import { expect, test } from '@playwright/test';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';
import { startTroubledNetwork, type TroubledNetwork, type Trouble } from '../support/trouble.ts';

let server: PlantServer;
let network: TroubledNetwork;

test.beforeAll(async () => {
	server = await startPlantServer();
});
test.afterAll(() => server.stop());
test.beforeEach(async () => {
	network = await startTroubledNetwork(server.url);
});
test.afterEach(() => network.stop());

const LOST = /The plant’s server has been out of reach since \d\d:\d\d/;

for (const trouble of ['down', 'lie-fi', 'captive'] satisfies Trouble[]) {
	test(`a server out of reach (${trouble}) is said once, calmly, and work goes on`, async ({ page }) => {
		await page.goto(network.url);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work');
		await expect(page.getByText(LOST)).toHaveCount(0);
		network.become(trouble);
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expect(page.getByText(LOST)).toBeVisible({ timeout: 10_000 });
		await expect(page.getByRole('status').filter({ hasText: LOST })).toHaveCount(1);
		await expect(page.getByRole('button', { name: /No connection/ })).toBeVisible();
		await page.getByRole('button', { name: 'Got it' }).click();
		await expect(page.getByText(LOST)).toHaveCount(0);
		await page.evaluate(() => dispatchEvent(new Event('focus')));
		await expect(page.getByRole('button', { name: /No connection/ })).toBeVisible();
		await expect(page.getByText(LOST)).toHaveCount(0);

		network.become('through');
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expect(page.getByRole('button', { name: /Saved on this device/ })).toBeVisible({ timeout: 10_000 });
	});
}

test('an outage that ends takes its notice with it', async ({ page }) => {
	await page.goto(network.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	network.become('down');
	await page.evaluate(() => dispatchEvent(new Event('offline')));
	await expect(page.getByText(LOST)).toBeVisible();
	network.become('through');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText(LOST)).toHaveCount(0);
});
