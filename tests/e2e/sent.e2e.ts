import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { untilKept } from '../support/kept-app.ts';
import { savedBy } from '../support/saved-file.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

let server: PlantServer;
let floor: Floor;

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
});
test.afterAll(() => server.stop());

const letIn = async (page: Page, name: string, code: string) => {
	await page.getByRole('main').getByRole('button', { name: 'Add' }).first().click();
	const form = page.getByRole('dialog');
	await form.getByRole('textbox').nth(0).fill(name);
	await form.getByRole('textbox').nth(1).fill(code);
	await form.locator('button[type=submit]').click();
	await expect(form).toBeHidden();
};

const row = (page: Page, words: string | RegExp) =>
	page.getByRole('list').getByRole('button', { name: words });

const codes = async (name: string) =>
	(await floor.everything())
		.filter((doc) => doc.kind === 'person' && doc['name'] === name)
		.map(({ code }) => code);

test('what was done without a network is told as saved here, then as sent, and the shift is summed up', async ({
	context
}) => {
	const page = await floor.openFor(context, await floor.signIn(), '/people');
	await untilKept(page);
	await expect(page.getByRole('button', { name: /^Add/ })).toBeVisible();
	await context.setOffline(true);
	await letIn(page, 'Tomasz', 'T-1');
	await page.goto(`${floor.url}/sent`);
	await expect(row(page, /Person: added.*Tomasz/s)).toContainText('Saved on this device');
	await expect(page.getByText('Today: 0 sent, 1 waiting')).toBeVisible();
	await page.getByRole('button', { name: /^Sent 0$/ }).click();
	await expect(page.getByRole('heading', { name: 'Nothing sent yet' })).toBeVisible();
	await page.getByRole('button', { name: /^All 1$/ }).click();
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Send now' }).click();
	await expect(row(page, /Person: added/)).toContainText(/Sent \d\d:\d\d/);
	await expect(page.getByText('Today: 1 sent, 0 waiting')).toBeVisible();
	expect(await codes('Tomasz')).toEqual(['T-1']);
});

test('what the plant could not take says why, is put right in a form, and goes', async ({ context }) => {
	const page = await floor.openFor(context, await floor.signIn(), '/people');
	await untilKept(page);
	await expect(page.getByRole('button', { name: /^Add/ })).toBeVisible();
	await context.setOffline(true);
	await letIn(page, 'Jana', 'J-1');
	await floor.act({
		name: 'person.create',
		args: { site: floor.site, name: 'Jan', code: 'J-1', grants: [{ role: 'technician', site: floor.site }] }
	});
	await context.setOffline(false);
	await page.goto(`${floor.url}/sent?show=needs`);
	await page.getByRole('button', { name: 'Send now' }).click();
	await row(page, /Person: added.*Jana.*Needs you/s).click();
	const sheet = page.getByRole('dialog');
	await expect(sheet.getByText('This name or number belongs to something else already.')).toBeVisible();
	await sheet.getByRole('button', { name: 'Put it right' }).click();
	await sheet.getByRole('textbox', { name: 'Code' }).fill('J-2');
	await sheet.getByRole('button', { name: 'Send it' }).click();
	await expect(sheet).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Nothing needs you' })).toBeVisible();
	await page.getByRole('button', { name: 'Send now' }).click();
	await page.getByRole('button', { name: /^All/ }).click();
	await expect(row(page, /Jana.*Sent again/s)).toBeVisible();
	await expect(row(page, /Jana.*Sent \d\d:\d\d/s)).toBeVisible();
	expect(await codes('Jana')).toEqual(['J-2']);
});

test('unsent work leaves as a file, another device delivers it, and the first one finds it done', async ({
	browser
}) => {
	const [lost, other] = [await browser.newContext(), await browser.newContext()];
	const page = await floor.openFor(lost, await floor.signIn(), '/people');
	await untilKept(page);
	await expect(page.getByRole('button', { name: /^Add/ })).toBeVisible();
	await lost.setOffline(true);
	await letIn(page, 'Olga', 'O-1');
	await page.goto(`${floor.url}/sent`);
	// These move what is below them: a press in that very moment meets something else.
	for (const news of ['server has been out of reach since', 'The server did not answer.'])
		await expect(page.getByText(news)).toBeVisible();
	const { name, path } = await savedBy(page, () =>
		page.getByRole('button', { name: 'Save unsent work to a file' }).click()
	);
	expect(name).toMatch(/^millwright-unsent-.+-\d{4}-\d\d-\d\d-\d\d-\d\d\.json$/);
	expect(readFileSync(path, 'utf8')).toContain('Olga');

	const second = await floor.openFor(other, await floor.signIn(), '/sent');
	await second.locator('input[type=file]').setInputFiles(path);
	await expect(second.getByText('1 act of another device was taken along.')).toBeVisible();
	await expect(second.getByText('1 act delivered, 1 done by the plant')).toBeVisible();
	expect(await codes('Olga')).toEqual(['O-1']);

	await lost.setOffline(false);
	await page.getByRole('button', { name: 'Send now' }).click();
	await expect(row(page, /Olga/)).toContainText(/Sent \d\d:\d\d/);
	expect(await codes('Olga')).toEqual(['O-1']);
	await Promise.all([lost.close(), other.close()]);
});
