import { expect, test } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { untilKept } from '../support/kept-app.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

test.use({ viewport: { width: 390, height: 844 } });

const DAY = 86_400_000;
let server: PlantServer;
let floor: Floor;

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
	await floor.act(
		{
			name: 'asset.create',
			args: { kind: 'machine', name: 'Press 1', code: 'P1', parentId: floor.site }
		},
		{ name: 'policy.edit', args: { site: floor.site, changes: { offlineDays: { to: 14 } } } }
	);
});
test.afterAll(() => server.stop());

test('a phone that was away for longer than its site allows locks with its unsent work, and opens when it is back', async ({
	context
}) => {
	const page = await floor.openFor(context, await floor.signIn(), '/report?machine=P1');
	const locked = page.getByRole('heading', { name: 'This device has been away for too long' });
	await untilKept(page);
	await page.getByRole('textbox', { name: 'What do you see?' }).fill('Grinding noise');
	await context.setOffline(true);
	await page.getByRole('radio', { name: 'It runs worse' }).check();
	await page.getByRole('button', { name: 'Report it' }).click();
	await expect(page.getByText('is saved on this device')).toBeVisible();

	const left = Date.now();
	await page.clock.setSystemTime(left + 13 * DAY);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeVisible();
	await page.clock.setSystemTime(left + 15 * DAY);
	await page.reload();
	await expect(locked).toBeVisible();
	await expect(page.getByText('One thing that was done here and not sent yet stays sealed')).toBeVisible();

	// A clock that is set back opens nothing.
	await page.clock.setSystemTime(left + DAY);
	await page.goto(`${floor.url}/sent`);
	await expect(locked).toBeVisible();
	await expect(page.getByText('Grinding noise')).toBeHidden();

	await page.clock.setSystemTime(left + 15 * DAY);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(locked).toBeVisible();
	// The network's return is enough: nobody has to press anything.
	await context.setOffline(false);
	await expect(locked).toBeHidden({ timeout: 30_000 });
	await expect
		.poll(async () => (await floor.everything()).some((doc) => doc['title'] === 'Grinding noise'))
		.toBe(true);
});
