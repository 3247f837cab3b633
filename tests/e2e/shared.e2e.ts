import { expect, test, type Page } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { untilKept } from '../support/kept-app.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';
import { comeIn, newTablet } from '../support/shared-tablet.ts';

test.use({ viewport: { width: 1024, height: 768 } });

let server: PlantServer;
let floor: Floor;
let [ina, otto] = ['', ''];

const person = (name: string, code: string) => ({
	name: 'person.create',
	args: { site: floor.site, name, code, grants: [{ role: 'technician', site: floor.site }] }
});

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
	await floor.act(person('Ina Krüger', 'IK'), person('Otto Wöhler-Schmitt', 'OW'), {
		name: 'asset.create',
		args: { kind: 'machine', name: 'Press 1', code: 'P1', parentId: floor.site }
	});
	[ina, otto] = [floor.made('p', 1), floor.made('p', 2)];
	await floor.givePin(ina, '4711');
});
test.afterAll(() => server.stop());

const done = async (page: Page): Promise<void> => {
	await page.goto(`${floor.url}/settings`);
	await page.getByRole('button', { name: 'Done: next person' }).click();
	await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
};

/** The roster is asked for now and then; here the time is now. */
const learnRoster = async (page: Page): Promise<void> => {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('millwright-device');
				opening.onsuccess = () => {
					const writing = opening.result.transaction('meta', 'readwrite');
					writing.objectStore('meta').delete('roster');
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			})
	);
	await page.reload();
};

const report = async (page: Page, title: string): Promise<void> => {
	await page.goto(`${floor.url}/report?machine=P1`);
	await page.getByRole('textbox', { name: 'What do you see?' }).fill(title);
	await page.getByRole('radio', { name: 'It runs worse' }).check();
	await page.getByRole('button', { name: 'Report it' }).click();
	await expect(page.getByText('is saved on this device')).toBeVisible();
};

const authorOf = async (title: string) =>
	(await floor.everything()).find((doc) => doc.kind === 'work' && doc['title'] === title)?.createdBy;

test('two people on one tablet without a network, one of them new since: each acts in their own name', async ({
	browser
}) => {
	// Two people, two browsers, and an app that is kept whole before the network goes.
	test.slow();
	const [desk, tablet] = [await browser.newContext(), await browser.newContext()];
	const page = await newTablet(floor, desk, tablet, 'Tablet line 3');
	await expect(page.getByRole('button', { name: 'Ina Krüger' })).toBeVisible();
	await expect(page.getByRole('button', { name: /Otto/ })).toBeHidden();
	await floor.givePin(otto, '8520');
	await learnRoster(page);
	await expect(page.getByRole('button', { name: /Otto/ })).toBeVisible();
	await untilKept(page);
	await tablet.setOffline(true);
	await page.reload();

	await comeIn(page, 'Otto Wöhler-Schmitt', '8520');
	await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();
	await report(page, 'The chain rattles');
	await done(page);
	await comeIn(page, 'Ina Krüger', '4711');
	await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();
	await report(page, 'Oil under the gearbox');
	await page.goto(`${floor.url}/sent`);
	await expect(page.getByText('The chain rattles')).toBeHidden();

	await tablet.setOffline(false);
	await page.reload();
	await expect.poll(() => authorOf('The chain rattles'), { timeout: 20_000 }).toBe(otto);
	await expect.poll(() => authorOf('Oil under the gearbox'), { timeout: 20_000 }).toBe(ina);
	await Promise.all([desk.close(), tablet.close()]);
});

test('a wrong PIN lets nobody in, soon costs time, and a restart does not give it back', async ({
	browser
}) => {
	const [desk, tablet] = [await browser.newContext(), await browser.newContext()];
	const page = await newTablet(floor, desk, tablet, 'Tablet press hall');
	for (let n = 0; n < 3; n += 1) {
		await comeIn(page, 'Ina Krüger', '4712');
		await expect(page.getByText('That is not the PIN.')).toBeVisible();
		await page.keyboard.press('Escape');
	}
	await comeIn(page, 'Ina Krüger', '4712');
	await expect(page.getByText(/Next try in \d+ seconds/)).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Ina Krüger' }).click();
	await expect(page.getByText(/Next try in \d+ seconds/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'That is me' })).toHaveAttribute('aria-disabled', 'true');
	await Promise.all([desk.close(), tablet.close()]);
});
