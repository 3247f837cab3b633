import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { untilKept } from '../support/kept-app.ts';
import { savedBy } from '../support/saved-file.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const part = (page: Page, name: string) => page.getByRole('region', { name });

/** Reports of a phone whose acts do not get through. */
const report = async (page: Page, words: string) => {
	await page.goto(`${plant.url}/report?machine=FIL-1`);
	await page.getByRole('textbox', { name: 'What do you see?' }).fill(words);
	await page.getByRole('radio', { name: 'It runs worse' }).check();
	await page.getByRole('button', { name: 'Report it' }).tap();
	await expect(page.getByText('is saved on this device')).toBeVisible();
};

test('a supervisor sees whose unsent work lies on which device and machine, what was refused and done twice, also without a network', async ({
	browser
}) => {
	const phone = await browser.newContext(PHONE);
	const floor = await phone.newPage();
	await signInAs(floor, plant, 'Theo Technician');
	await expect(floor.getByRole('link', { name: /Quarterly service/ })).toBeVisible({ timeout: 40_000 });
	await phone.route('**/sync/push', (route) => route.abort());
	await report(floor, 'Grinds when it starts');
	// The next greeting tells it.
	await floor.reload();

	const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await desk.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await untilKept(page);
	await page.goto(`${plant.url}/attention`);
	const unsent = part(page, 'Unsent work');
	await expect(async () => {
		await page.reload();
		await expect(unsent.getByText('Theo Technician')).toBeVisible({ timeout: 5_000 });
	}).toPass({ timeout: 60_000 });
	await expect(unsent.getByText('Filler (FIL-1)')).toBeVisible();

	await desk.setOffline(true);
	await page.reload();
	await expect(unsent.getByText('Filler (FIL-1)')).toBeVisible();
	await expect(unsent.getByText(/^As of/)).toBeVisible();
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);
	await phone.close();
	await desk.close();
});

test('a technician reads in the basement what they did in the shift, what of it is not sent, and takes it along as text', async ({
	browser
}) => {
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Carla Colleague');
	await untilKept(page);
	await report(page, 'Belt slips');
	await expect(page.getByRole('button', { name: /^Sent/ })).toBeVisible({ timeout: 40_000 });
	await phone.setOffline(true);
	await page.goto(`${plant.url}/work/${plant.ids.work.stopped}`);
	await page.getByRole('button', { name: 'Start' }).first().tap();
	// Kept is what the page shows as kept: whoever leaves it within a hundredth of a second has not seen that.
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
	await page.goto(`${plant.url}/sent`);
	await page.getByRole('link', { name: 'Shift receipt' }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'Shift receipt' })).toBeVisible();
	const lines = page.getByRole('list', { name: 'What you did' });
	await expect(lines.getByText(/Filler/)).toBeVisible();
	await expect(lines.getByText(/Stopped, will not start again/)).toBeVisible();
	await expect(page.getByRole('list', { name: 'Altogether' })).toContainText('1 not sent yet');
	const { path } = await savedBy(page, () => page.getByRole('button', { name: 'Save as file' }).tap());
	const text = readFileSync(path, 'utf8');
	expect(text).toContain('Shift receipt: Carla Colleague');
	expect(text).toContain('Stopped, will not start again');
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);
	await phone.close();
});

test('what two wrote about a machine and a part at once stands with what needs attention, and one tap on its page brings it back', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const { site, machines } = plant.ids;
	await plant.app.own.run(async ({ act }) => {
		const made = await act('assetClass.create', {
			...{ site, code: 'PUMP', name: 'Pumps' },
			fields: { head: { name: 'Head', type: 'number', unit: 'm', order: 0 } }
		});
		const edit = (changes: object) => act('asset.edit', { id: machines.filler, changes });
		await edit({ classId: { to: made('ac') }, maker: { to: 'KSB' } });
		await edit({ maker: { to: 'Grundfos' } });
		for (const to of [12, 14])
			await act('asset.setFields', { id: machines.filler, changes: { head: { to } } });
		const ring = (await act('part.create', { site, code: 'S-7', name: 'Ring', unit: 'pcs' }))('pt');
		for (const to of ['Miller', 'Smith']) await act('part.edit', { id: ring, changes: { supplier: { to } } });
	});
	const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await desk.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await untilKept(page);
	await page.goto(`${plant.url}/attention`);
	const also = part(page, 'Also wrote');
	await expect(also.getByText('Maker: what', { exact: false })).toBeVisible({ timeout: 40_000 });
	await expect(also.getByText('Head: what', { exact: false })).toBeVisible();
	await expect(also.getByRole('link', { name: 'S-7 Ring' })).toBeVisible();
	await desk.setOffline(true);
	await also.getByRole('link', { name: 'FIL-1 Filler' }).first().click();
	await expect(page.getByRole('heading', { level: 2, name: 'Written twice' })).toBeVisible();
	await expect(page.getByText('Now it says: 14 m')).toBeVisible();
	await page.getByRole('button', { name: 'Use these words instead. Head: 12 m' }).click();
	await expect(page.getByText('Now it says: 12 m')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Use these words instead. Head: 14 m' })).toBeVisible();
	await page.getByRole('button', { name: 'Use these words instead. Maker: KSB' }).click();
	await expect(page.getByText('Now it says: KSB')).toBeVisible();
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);

	await page.goto(`${plant.url}/attention`);
	await also.getByRole('link', { name: 'S-7 Ring' }).click();
	// Whoever may not change parts reads both words.
	await expect(page.getByText('Now it says: Smith')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Use these words instead/ })).toHaveCount(0);
	await desk.close();

	const other = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const admin = await other.newPage();
	await signInAs(admin, plant, 'Ada Admin');
	await admin.goto(`${plant.url}/a/S-7`);
	await admin.getByRole('button', { name: 'Use these words instead. Supplier: Miller' }).click();
	await expect(admin.getByText('Now it says: Miller')).toBeVisible();
	await other.close();
});
