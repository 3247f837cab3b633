import { expect, test } from '@playwright/test';
import { layoutFaults } from '../support/geometry.ts';
import { untilKept } from '../support/kept-app.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** One red dot, as a camera would hand it over. */
const DOT = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
	'base64'
);

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

test('whoever reports picks what they see by its picture and says how bad it is: three taps, without a network', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Olga Operator');
	await page.goto(`${plant.url}/report?machine=FIL-1`);
	await page.getByRole('textbox', { name: 'What do you see?' }).fill('Cap is crooked');
	await page.getByRole('radio', { name: 'Bad product' }).check();
	await page
		.locator('input[type="file"][multiple]')
		.setInputFiles([{ name: 'cap.png', mimeType: 'image/png', buffer: DOT }]);
	await page.getByRole('button', { name: 'Report it' }).tap();
	await expect(page.getByText('is saved on this device')).toBeVisible();

	await untilKept(page);
	await phone.setOffline(true);
	await page.getByRole('button', { name: 'Report another one' }).tap();
	await page.getByRole('searchbox').fill('fill');
	await page.getByRole('link', { name: 'Filler' }).tap();
	const words = page.getByRole('group', { name: 'Said before of machines like this' });
	const seen = words.getByRole('button', { name: 'Cap is crooked' });
	await expect(seen.locator('img')).toBeVisible();
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	await seen.tap();
	await page.getByRole('radio', { name: 'It has stopped' }).check();
	await page.getByRole('button', { name: 'Report it' }).tap();
	await expect(page.getByText('is saved on this device')).toBeVisible();
	await phone.close();
});
