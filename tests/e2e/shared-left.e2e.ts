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
const OTTO = 'Otto Wöhler-Schmitt';
const PIN = '4711';

let server: PlantServer;
let floor: Floor;
let isDead = false;

test.beforeEach(async () => {
	server = await startPlantServer();
	isDead = false;
	floor = await Floor.found(server);
	const person = (name: string, code: string) => ({
		name: 'person.create',
		args: { site: floor.site, name, code, grants: [{ role: 'technician', site: floor.site }] }
	});
	await floor.act(person(INA, 'IK'), person(OTTO, 'OW'));
	await floor.givePin(floor.made('p', 2), '8520');
	await floor.givePin(floor.made('p', 1), PIN);
});
test.afterEach(() => (isDead ? undefined : server.stop()));

const whoIsIt = (page: Page) => page.getByRole('heading', { name: 'Who are you?' });
const isNobodys = (page: Page) => expect(whoIsIt(page)).toBeVisible();
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
	isDead = true;

	const after = await startOwnBrowser(profile);
	const again = await after.context.newPage();
	await again.goto(floor.url);
	await again.getByRole('link', { name: 'Choose your name' }).click();
	await isNobodys(again);
	await again.getByRole('button', { name: INA }).click();
	await expect(again.getByText(/Next try in \d+ seconds/)).toBeVisible();
	// Her tries are hers alone.
	await again.keyboard.press('Escape');
	await comeIn(again, OTTO, '8520');
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
		const leave = async () => {
			if (after > 0) return page.clock.fastForward(after);
			await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + after);
			return page.getByRole('heading', { name: 'My work' }).click({ timeout: 1_000 });
		};
		// The list is drawn a moment before the device begins to watch over it.
		await expect(async () => {
			await leave();
			await expect(whoIsIt(page)).toBeVisible({ timeout: 3_000 });
		}).toPass({ timeout: 30_000 });
		await Promise.all([desk.close(), tablet.close()]);
	});
