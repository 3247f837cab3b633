import { expect, test, type Page } from '@playwright/test';
import { scanner } from '../support/hand-scanner.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const TABLET = { viewport: { width: 1024, height: 768 } };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const ready = async (page: Page): Promise<void> => {
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/machines`);
	await expect(page.getByRole('link', { name: /Packing hall/ })).toBeVisible();
	await untilKept(page);
	await page.context().setOffline(true);
};

test('a hand scanner opens the machine from any screen, without a network, one label after the other', async ({
	browser
}) => {
	const context = await browser.newContext(TABLET);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await ready(page);
	// The focus lies on a link, which Enter would open.
	await page.getByRole('link', { name: /Packing hall/ }).focus();
	await scanner(page, `${plant.url}/a/FIL-1`);
	await expect(page.getByRole('heading', { level: 1, name: 'Filler' })).toBeVisible();
	await scanner(page, 'TA-1');
	await expect(page.getByRole('heading', { level: 1, name: 'Tank' })).toBeVisible();
	expect(faults).toEqual([]);
	await context.close();
});

test('what a person types stays theirs, also with a scanner in the same field', async ({ browser }) => {
	const context = await browser.newContext(TABLET);
	const page = await context.newPage();
	await ready(page);
	await page.goto(`${plant.url}/report`);
	const field = page.getByRole('textbox', { name: 'What do you see?' });
	await field.pressSequentially('Leaks at ', { delay: 90 });
	await scanner(page, 'FIL-1');
	await expect(field).toHaveValue('Leaks at FIL-1');
	await expect(page.getByText('The scanner typed into this field. It is the label of Filler.')).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/report');
	await scanner(page, 'NOBODY-1');
	await expect(page.getByText('tap outside the field and scan again', { exact: false })).toBeVisible();
	await page.getByRole('button', { name: 'Earlier: 1' }).click();
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Filler' })).toBeVisible();
	await page.goto(`${plant.url}/report`);
	await expect(field).toHaveValue('Leaks at FIL-1NOBODY-1');
	await context.close();
});

test('a label nobody knows is put on a machine, and the next scan opens it', async ({ browser }) => {
	const context = await browser.newContext(TABLET);
	const page = await context.newPage();
	await ready(page);
	await scanner(page, 'https://maker.example/?s=4711-aB');
	await expect(page.getByRole('heading', { name: 'Nobody here knows this label' })).toBeVisible();
	await page.getByRole('link', { name: 'Put this label on a machine' }).click();
	await page.getByRole('searchbox').fill('pall');
	await page.getByRole('link', { name: /Palletiser/ }).click();
	await page.getByRole('button', { name: 'Put the label on it' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Palletiser' })).toBeVisible();
	await page.goto(`${plant.url}/more`);
	await expect(page.getByRole('heading', { level: 1, name: 'More' })).toBeVisible();
	await scanner(page, 'https://maker.example/?s=4711-aB');
	await expect(page.getByRole('heading', { level: 1, name: 'Palletiser' })).toBeVisible();
	await context.close();
});

test('a machine that is in no list is made where it stands, with its label', async ({ browser }) => {
	const context = await browser.newContext(TABLET);
	const page = await context.newPage();
	await ready(page);
	await scanner(page, 'cap 9');
	await page.getByRole('link', { name: 'New machine with this label' }).click();
	await expect(page.getByRole('textbox', { name: 'Code on the label' })).toHaveValue('CAP9');
	await page.getByRole('textbox', { name: 'Name of the machine' }).fill('Capper');
	await page.getByRole('combobox', { name: 'Where it stands' }).selectOption('Packing hall');
	await page.getByRole('button', { name: 'Make the machine' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Capper' })).toBeVisible();
	await scanner(page, 'TA-1');
	await expect(page.getByRole('heading', { level: 1, name: 'Tank' })).toBeVisible();
	await scanner(page, 'cap 9');
	await expect(page.getByRole('heading', { level: 1, name: 'Capper' })).toBeVisible();
	await context.close();
});

test('a problem is reported with a label that nobody knows', async ({ browser }) => {
	const context = await browser.newContext(TABLET);
	const page = await context.newPage();
	await ready(page);
	await scanner(page, 'QX-77');
	await page.getByRole('link', { name: 'Report a problem with it' }).click();
	await expect(page.getByText('Machine on the label: QX-77')).toBeVisible();
	await page.getByRole('textbox', { name: 'What do you see?' }).fill('Smells burnt');
	await page.getByRole('radio', { name: 'It is unsafe' }).check();
	await page.getByRole('button', { name: 'Report it' }).click();
	await expect(page.getByText('is saved on this device')).toBeVisible();
	await page.getByRole('link', { name: 'Open the report' }).click();
	await expect(page.getByText('Machine on the label: QX-77')).toBeVisible();
	await context.close();
});

test('foreign codes are told for what they are, and nothing of them is opened, run or connected', async ({
	browser
}) => {
	const context = await browser.newContext(TABLET);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	const asked: string[] = [];
	await context.route(
		(url) => url.origin !== plant.url,
		(route) => {
			asked.push(route.request().url());
			return route.abort();
		}
	);
	await ready(page);
	const wifi = 'WIFI:T:WPA;S:Guests;P:hunter2hunter2;;';
	for (const [text, said] of [
		[wifi, 'This is a code for the Wi-Fi “Guests”. Nothing was connected.'],
		['javascript:document.title="gone"', 'This is a code that wants to run something. Nothing was run.'],
		['http://127.0.0.1.evil.example/a/FIL-1', 'This is an address at 127.0.0.1.evil.example'],
		['<img src=x onerror=alert(1)>', 'This is text that belongs to no machine here.'],
		['x'.repeat(2_048), 'This is text that belongs to no machine here.']
	] as const) {
		await scanner(page, text);
		await expect(page.getByText(said, { exact: false })).toBeVisible();
		expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/scan');
	}
	await expect(page.getByText('2,048 characters')).toBeVisible();
	await expect(page.getByText('too long for a label', { exact: false })).toBeVisible();
	await scanner(page, wifi);
	await expect(page.getByText('Guests', { exact: false }).first()).toBeVisible();
	await expect(page.getByText('hunter2', { exact: false })).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Put this label on a machine' })).toHaveCount(0);
	expect(asked).toEqual([]);
	expect(faults).toEqual([]);
	await context.close();
});
