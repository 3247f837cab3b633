import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pictureOf } from '../../scripts/scan/picture-file.ts';
import { nodeDecoder } from '../../scripts/scan/node-decoder.ts';
import { readPicture } from '#lib/scan/decoder/read-picture.ts';
import { untilKept } from '../support/kept-app.ts';
import { savedBy } from '../support/saved-file.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const TABLET = { viewport: { width: 1024, height: 768 } };
const ADDRESS = 'https://mill.plant.example';

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

test('without a network the plant’s address is fixed before the first label; then sheets are saved and printed', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const context = await browser.newContext(TABLET);
	const page = await context.newPage();
	await page.addInitScript(() => (window.print = () => document.body.setAttribute('data-printed', '')));
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/a/PACK`);
	await expect(page.getByRole('heading', { level: 1, name: 'Packing hall' })).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Labels for everything in it' }).click();

	await expect(page.getByText('Selected: 4')).toBeVisible();
	await expect(page.getByText('Hamburg has no public address yet', { exact: false })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeHidden();
	await page.getByRole('textbox', { name: 'Public address of Hamburg' }).fill(`${ADDRESS}/`);
	await page.getByRole('button', { name: 'Fix this address' }).click();
	await expect(page.getByText(`${ADDRESS}/a/…`)).toBeVisible();

	const saved = await savedBy(page, () => page.getByRole('button', { name: 'Save as PDF' }).click());
	expect(saved.name).toBe('labels-4.pdf');
	const file = readFileSync(saved.path, 'latin1');
	expect(file.slice(0, 8)).toBe('%PDF-1.7');
	expect(/\/Type \/Pages \/Count (\d+)/.exec(file)?.[1]).toBe('1');

	// On a roll each label is a page: what the printer gets is looked at, and read as the app reads it.
	await page.getByRole('combobox', { name: 'Sheet or roll' }).selectOption({ label: 'Roll, 62 mm wide' });
	await page.getByRole('button', { name: 'Print', exact: true }).click();
	await expect(page.locator('body[data-printed]')).toBeAttached();
	await page.emulateMedia({ media: 'print' });
	const labels = page.locator('.paper-to-print > svg');
	await expect(labels).toHaveCount(4);
	const look = nodeDecoder();
	for (const [n, code] of ['PACK', 'FIL-1', 'PAL-1', 'TA-1'].entries()) {
		const picture = await pictureOf(new Uint8Array(await labels.nth(n).screenshot()));
		expect((await readPicture(look, picture))?.text).toBe(`${ADDRESS}/a/${code}`);
	}
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByText('Handed to the printer of this device.')).toBeVisible();
	expect(faults).toEqual([]);
	await context.close();
});

test('who may not fix the address is told whom to ask, and prints what needs none; operators print nothing', async ({
	browser
}) => {
	const context = await browser.newContext(TABLET);
	const page = await context.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/machines/labels`);
	await page.getByRole('searchbox', { name: 'Part of the code or name' }).fill('pal');
	await page.getByRole('button', { name: /Palletiser/ }).click();
	await page.getByRole('radio', { name: 'Data Matrix' }).check();
	const saved = await savedBy(page, () => page.getByRole('button', { name: 'Save as PDF' }).click());
	expect(saved.name).toBe('labels-1.pdf');
	await context.close();

	const other = await browser.newContext(TABLET);
	const theirs = await other.newPage();
	await signInAs(theirs, plant, 'Ivo Issuer');
	await theirs.goto(`${plant.url}/machines/labels`);
	await expect(theirs.getByRole('heading', { name: 'You may not print labels' })).toBeVisible();
	await other.close();
});
