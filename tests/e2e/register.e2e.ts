import { expect, test, type Page } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const DESK = { viewport: { width: 1440, height: 900 } };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	await plant.app.own.run(async ({ act }) => {
		const make = async (kind: string, name: string, code: string, parentId: string) =>
			(await act('asset.create', { kind, name, code, parentId }))('a');
		const drive = await make('component', 'Drive', 'FIL-1-M1', plant.ids.machines.filler);
		await make('component', 'Gearbox', 'FIL-1-M1-G', drive);
		await make('area', 'Workshop', 'SHOP', plant.ids.site);
	});
});

test.afterAll(() => plant.stop());

const offline = async (page: Page, path: string, shows: string): Promise<void> => {
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(plant.url + path);
	await expect(page.getByText(shows).first()).toBeVisible();
	await untilKept(page);
	await page.context().setOffline(true);
};

const task = async (page: Page, name: string): Promise<void> => {
	await page.getByRole('button', { name: 'Look after it' }).click();
	await page.getByRole('menuitem', { name }).click();
};

test('without a network the plant is opened step by step and filtered, each thing in its place', async ({
	browser
}) => {
	const context = await browser.newContext(DESK);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await offline(page, '/machines', 'Packing hall');
	await expect(page.getByRole('link', { name: /Filler/ })).toBeHidden();
	await page.getByRole('button', { name: 'Show what is in Packing hall' }).click();
	await page.getByRole('button', { name: 'Show what is in Filler' }).click();
	await expect(page.getByRole('link', { name: /Drive/ })).toBeVisible();
	await page.getByRole('button', { name: 'Hide what is in Packing hall' }).click();
	await expect(page.getByRole('link', { name: /Drive/ })).toBeHidden();

	await page.getByRole('searchbox', { name: 'Search by code or name' }).fill('gear');
	await expect(page.getByRole('link', { name: /Gearbox/ })).toBeVisible();
	await expect(page.getByRole('list', { name: 'Machines' }).getByRole('listitem')).toHaveText([
		/Hamburg/,
		/Packing hall/,
		/Filler/,
		/Drive/,
		/Gearbox/
	]);
	await page.getByRole('searchbox', { name: 'Search by code or name' }).fill('');
	await expect(page.getByRole('link', { name: /Workshop/ })).toBeVisible();
	expect(faults).toEqual([]);
	await context.close();
});

test('without a network a machine is moved with what is in it, classed, copied and taken out of service, each with Undo', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const context = await browser.newContext(DESK);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await offline(page, '/a/FIL-1', 'Packing hall');

	await task(page, 'Move to…');
	const sheet = page.getByRole('dialog');
	await expect(sheet.getByText('2 things in it go along.', { exact: false })).toBeVisible();
	await sheet.getByRole('searchbox').fill('drive');
	await expect(sheet.getByText('No other place fits.')).toBeVisible();
	await sheet.getByRole('searchbox').fill('shop');
	await sheet.getByRole('button', { name: /Workshop/ }).click();
	await expect(page.getByText('Hamburg › Workshop')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Hamburg › Packing hall')).toBeVisible();

	await task(page, 'Edit');
	for (const name of ['Danger to people when it fails', 'Loss of production', 'Loss of quality'])
		await sheet.getByRole('combobox', { name }).selectOption('4 · much');
	await sheet.getByRole('combobox', { name: 'Nothing stands ready instead' }).selectOption('5 · very much');
	await expect(sheet.getByText('The answers make it A.', { exact: false })).toBeVisible();
	// The B that somebody chose stays until somebody chooses otherwise.
	await sheet.getByRole('combobox', { name: 'Class' }).selectOption('A: most critical');
	await sheet
		.getByRole('textbox', { name: 'Description' })
		.fill('Fills half-litre bottles\nand nothing else');
	await sheet.getByRole('button', { name: 'Another number' }).click();
	await sheet.getByRole('textbox', { name: 'System' }).fill('SAP');
	await sheet.getByRole('textbox', { name: 'Number', exact: true }).fill('10004711');
	await sheet.getByRole('button', { name: 'Save' }).click();
	await expect(sheet).toBeHidden();
	await expect(page.getByRole('definition').filter({ hasText: /^A$/ })).toBeVisible();
	await expect(page.getByText('Fills half-litre bottles')).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: 'SAP: 10004711' })).toBeVisible();

	await task(page, 'Labels on it');
	await sheet.getByRole('textbox', { name: 'Text of another label' }).fill('https://maker.example/?s=77');
	await sheet.getByRole('button', { name: 'Put it on' }).click();
	await sheet.getByRole('button', { name: 'Take off https://maker.example/?s=77' }).click();
	await expect(sheet.getByRole('heading', { name: 'Earlier labels' })).toBeVisible();
	await sheet.getByRole('button', { name: 'Close' }).click();

	await task(page, 'Meters');
	await sheet.getByRole('button', { name: 'Add the meter' }).click();
	await expect(sheet.getByText('This is needed.')).toHaveCount(3);
	await sheet.getByRole('textbox', { name: /^What it is called/ }).fill('Run hours');
	await sheet.getByRole('textbox', { name: /^Unit/ }).fill('h');
	await sheet.getByRole('combobox', { name: /^How it counts/ }).selectOption('It only rises: hours, strokes');
	await sheet.getByRole('textbox', { name: 'Warn above' }).fill('9000');
	await sheet.getByRole('button', { name: 'Add the meter' }).click();
	await sheet.getByRole('button', { name: 'Change Run hours' }).click();
	await expect(sheet.getByRole('textbox', { name: 'Warn above' })).toHaveValue(/9,?000/);
	await sheet.getByRole('textbox', { name: /^What it is called/ }).fill('Hours');
	await sheet.getByRole('button', { name: 'Save' }).click();
	await sheet.getByRole('button', { name: 'Put Hours away' }).click();
	await sheet.getByRole('button', { name: 'Bring Hours back' }).click();
	await expect(sheet.getByRole('button', { name: 'Put Hours away' })).toBeVisible();
	await sheet.getByRole('button', { name: 'Close' }).click();

	await task(page, 'Isolation points');
	await sheet.getByRole('textbox', { name: /^Switch, valve or pin/ }).fill('Q1');
	await sheet.getByRole('combobox', { name: /^Energy/ }).selectOption({ index: 1 });
	await sheet.getByRole('textbox', { name: 'Where it is' }).fill('Cabinet 3');
	await sheet.getByRole('button', { name: 'Add the point' }).click();
	await expect(sheet.getByText(/ · Cabinet 3/)).toBeVisible();
	await sheet.getByRole('button', { name: 'Close' }).click();

	await task(page, 'Copy with what is inside');
	await expect(sheet.getByRole('textbox', { name: 'Code on the label' })).toHaveValue('FIL-2');
	await expect(sheet.getByRole('textbox', { name: 'Code: Gearbox' })).toHaveValue('FIL-2-M1-G');
	await sheet.getByRole('textbox', { name: 'Name' }).fill('Second filler');
	await sheet.getByRole('button', { name: 'Make the copy' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Second filler' })).toBeVisible();
	await expect(page.getByRole('link', { name: /Drive.*FIL-2-M1/ })).toBeVisible();

	await task(page, 'Take out of service');
	await expect(
		page.getByRole('dialog').getByText('2 things in it are taken out of service too.')
	).toBeVisible();
	await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('Sold');
	await page.getByRole('dialog').getByRole('button', { name: 'Take out of service' }).click();
	await expect(page.getByText('Out of use').first()).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: 'Sold' })).toBeVisible();
	await task(page, 'Put back into service');
	await expect(page.getByText('Out of use')).toBeHidden();
	expect(faults).toEqual([]);
	await context.close();
});
