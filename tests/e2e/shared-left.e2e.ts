import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { untilKept } from '../support/kept-app.ts';
import { startOwnBrowser } from '../support/own-browser.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';
import { comeIn, newTablet } from '../support/shared-tablet.ts';

const INA = 'Ina Krüger';
const PIN = '4711';

let server: PlantServer;
let floor: Floor;

test.beforeEach(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
	await floor.act({
		name: 'person.create',
		args: { site: floor.site, name: INA, code: 'IK', grants: [{ role: 'technician', site: floor.site }] }
	});
	await floor.givePin(floor.made('p', 1), PIN);
});
test.afterEach(() => server.stop());

const isNobodys = (page: Page) => expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
const isAtWork = (page: Page) => expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();

test('after a power cut, with the server dead, people come in by their PIN, and wrong tries are not forgotten', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const profile = mkdtempSync(join(tmpdir(), 'millwright-tablet-'));
	const desk = await browser.newContext();
	const before = await startOwnBrowser(profile);
	const page = await newTablet(floor, desk, before.context, 'Tablet line 3');
	await untilKept(page);
	for (let n = 0; n < 4; n += 1) {
		await comeIn(page, INA, '4712');
		await expect(page.getByText(n < 3 ? 'That is not the PIN.' : /Next try in \d+ seconds/)).toBeVisible();
		await page.keyboard.press('Escape');
	}
	await before.kill();
	await server.stop();

	const after = await startOwnBrowser(profile);
	const again = await after.context.newPage();
	await again.goto(floor.url);
	await isNobodys(again);
	await again.getByRole('button', { name: INA }).click();
	await expect(again.getByText(/Next try in \d+ seconds/)).toBeVisible();
	await expect(again.getByText(/Next try in \d+ seconds/)).toBeHidden({ timeout: 40_000 });
	await again.keyboard.press('Escape');
	await comeIn(again, INA, PIN);
	await isAtWork(again);
	await after.kill();
	await desk.close();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

for (const [what, after] of [
	['left for five minutes', 5 * 60_000 + 1_000],
	['that slept while its clock was set back', -3_600_000]
] as const)
	test(`a shared tablet ${what} is nobody’s`, async ({ browser }) => {
		const [desk, tablet] = [await browser.newContext(), await browser.newContext()];
		await newTablet(floor, desk, tablet, 'Tablet press hall').then((page) => page.close());
		const page = await tablet.newPage();
		await page.clock.install();
		await page.goto(`${floor.url}/who`);
		await comeIn(page, INA, PIN);
		await isAtWork(page);
		const now = await page.evaluate(() => Date.now());
		if (after > 0) await page.clock.fastForward(after);
		else await page.clock.setSystemTime(now + after);
		await page.getByRole('heading', { name: 'My work' }).click();
		await isNobodys(page);
		await Promise.all([desk.close(), tablet.close()]);
	});
