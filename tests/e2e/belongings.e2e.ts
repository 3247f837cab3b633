import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	const { site } = plant.ids;
	await plant.app.own.run(async ({ act }) => {
		const part = (await act('part.create', { site, code: 'S-1001', name: 'Shaft seal', unit: 'pcs' }))('pt');
		const store = (await act('store.create', { site, code: 'MAIN', name: 'Main store' }))('st');
		const bin = (await act('bin.create', { site, store, code: 'A-01-03' }))('b');
		await act('stock.count', { part, bin, counted: 7 });
		await act('code.create', { site, list: 'permit-type', code: 'HOT', label: { en: 'Hot work' } });
		await act('assetClass.create', {
			...{ site, code: 'FILL', name: 'Fillers' },
			fields: {
				heads: { name: 'Heads', type: 'number', unit: 'pcs', required: true, order: 0 },
				seal: { name: 'Seal', type: 'choice', choices: ['EPDM', 'FKM'], order: 1 }
			}
		});
	});
});

test.afterAll(() => plant.stop());

const task = async (page: Page, name: string): Promise<void> => {
	await page.getByRole('button', { name: 'Look after it' }).click();
	await page.getByRole('menuitem', { name, exact: true }).click();
};
const sheet = (page: Page) => page.getByRole('dialog');
const close = (page: Page) => sheet(page).getByRole('button', { name: 'Close' }).click();

test('without a network a machine gets its class with fields, spare parts, a manual and costs, and shows them', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const context = await browser.newContext(DESK);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/a/FIL-1`);
	await expect(page.getByRole('heading', { level: 1, name: 'Filler' })).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);

	await task(page, 'Edit');
	await sheet(page).getByRole('combobox', { name: 'Class of machine' }).selectOption({ label: 'Fillers' });
	await sheet(page).getByRole('button', { name: 'Save' }).click();
	await expect(sheet(page).getByText('This is needed.')).toBeVisible();
	await sheet(page).getByRole('textbox', { name: 'Heads' }).fill('24');
	await sheet(page).getByRole('combobox', { name: 'Seal' }).selectOption({ label: 'FKM' });
	await sheet(page).getByRole('button', { name: 'Save' }).click();
	await expect(sheet(page)).toBeHidden();
	await expect(page.getByText('24 pcs')).toBeVisible();
	await expect(page.getByText('FKM')).toBeVisible();

	await task(page, 'Spare parts');
	await sheet(page).getByRole('searchbox').fill('S-1001');
	await sheet(page).getByRole('button', { name: 'Add Shaft seal (S-1001)' }).click();
	await expect(sheet(page).getByRole('form', { name: 'Shaft seal (S-1001)' })).toBeVisible();
	await sheet(page).getByRole('textbox', { name: 'Where in it' }).fill('12a');
	await sheet(page).getByRole('button', { name: 'Save' }).click();
	await close(page);
	const parts = page.getByRole('list', { name: 'Spare parts' });
	await expect(parts.getByText('12a', { exact: false })).toBeVisible();
	await expect(parts.getByText('A-01-03: 7 pcs')).toBeVisible();

	await task(page, 'Manuals and photos');
	await sheet(page)
		.locator('input[type=file]')
		.setInputFiles({
			name: 'filler.pdf',
			mimeType: 'application/pdf',
			buffer: Buffer.from('%PDF-1.7 filler')
		});
	await sheet(page).getByRole('button', { name: 'Add', exact: true }).click();
	await expect(sheet(page).getByRole('button', { name: 'Take off filler' })).toBeVisible();
	await close(page);
	await page.getByRole('button', { name: 'Fetch filler' }).click();
	await expect(page.getByRole('button', { name: 'Save filler' })).toBeVisible();

	await task(page, 'Costs');
	await sheet(page).getByRole('textbox', { name: 'A new one costs' }).fill('24000');
	await sheet(page).getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('€24,000.00')).toBeVisible();
	expect(faults).toEqual([]);
	await context.close();
});

test('a part label leads to the part, which is taken out there; who may not know costs sees none', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const context = await browser.newContext(DESK);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	// As a phone's own camera opens the address on the label.
	await page.goto(`${plant.url}/a/S-1001`);
	await expect(page.getByRole('heading', { level: 1, name: 'Shaft seal' })).toBeVisible();
	await page.getByRole('button', { name: 'Book stock' }).click();
	await sheet(page).getByRole('textbox', { name: 'How many' }).fill('2');
	await sheet(page).getByRole('button', { name: 'Book it' }).click();
	await expect(page.getByText('5 pcs')).toBeVisible();
	await expect(page.getByText('-2 pcs')).toBeVisible();
	await page.getByRole('link', { name: 'Label for this part' }).click();
	await expect(page.getByText('Selected: 1')).toBeVisible();
	await page.goto(`${plant.url}/parts`);
	await page.getByRole('searchbox').fill('shaft');
	await page.getByRole('link', { name: /Shaft seal/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Shaft seal' })).toBeVisible();
	await page.goto(`${plant.url}/a/FIL-1`);
	await expect(page.getByRole('heading', { level: 1, name: 'Filler' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Costs' })).toBeHidden();
	expect(faults).toEqual([]);
	await context.close();
});

test('before the machine, without a network: a meter is read and told to be too high, and a job is begun', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const asset = plant.ids.machines.tank;
	await plant.app.own.run(async ({ act }) => {
		await act('asset.setMeter', {
			...{ id: asset, key: 'bar' },
			to: { name: 'Pressure', unit: 'bar', type: 'gauge', warn: { max: 4 }, fail: { max: 6 } }
		});
		for (const [day, value] of [2.5, 3, 3.5].entries())
			await act('reading.add', { asset, meter: 'bar', value, readAt: `2026-01-0${day + 1}T08:00:00.000Z` });
		await act('asset.setState', { id: asset, state: 'degraded' });
	});
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/a/TA-1`);
	await expect(page.getByRole('heading', { level: 2, name: 'Meters' })).toBeVisible();
	await expect(page.getByText(/^since /)).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Reading of Pressure' }).tap();
	await sheet(page).getByRole('textbox', { name: 'What it says' }).fill('6.5');
	await sheet(page).getByRole('button', { name: 'Write it down' }).tap();
	await expect(page.getByText('Stands at 6.5 bar', { exact: false })).toBeVisible();
	await expect(page.getByText('Too low or too high')).toBeVisible();
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);

	await page.getByRole('button', { name: 'Start a job here' }).tap();
	await sheet(page).getByRole('textbox', { name: 'What you do' }).fill('Valve tightened');
	await sheet(page).getByRole('button', { name: 'Start now' }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'Valve tightened' })).toBeVisible();
	expect(faults).toEqual([]);
	await context.close();
});
