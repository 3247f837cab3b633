import { expect, test, type Page } from '@playwright/test';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

const PHONE = { width: 390, height: 844 };
let server: PlantServer;

test.beforeEach(async () => {
	server = await startPlantServer();
});
test.afterEach(() => server.stop());

const codeField = (page: Page) => page.getByRole('textbox', { name: 'Setup code' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test.describe('on a phone', () => {
	test.use({ viewport: PHONE });

	test('a new server loads the demo plant and lets people in with one touch, marked on every page', async ({
		page
	}) => {
		await page.goto(`${server.url}/`);
		await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
		await page.getByRole('link', { name: 'Set up this plant' }).click();
		await page.getByRole('radio', { name: /Load the demo plant/ }).check();
		await page.getByRole('button', { name: 'Load the demo plant' }).click();
		await expect(codeField(page)).toHaveAttribute('aria-invalid', 'true');
		await codeField(page).fill('AAAA-AAAA');
		await page.getByRole('button', { name: 'Load the demo plant' }).click();
		await expect(page.getByRole('alert').getByText(/not the setup code/)).toBeVisible();
		await codeField(page).fill(server.setUpCode.toLowerCase());
		await page.getByRole('button', { name: 'Load the demo plant' }).click();
		await page.getByRole('button', { name: 'As a technician' }).click({ timeout: 60_000 });

		await expect(heading(page, 'My work')).toBeVisible();
		await expect(page.getByText('nothing here is real')).toBeVisible();
		await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();

		await page.getByRole('link', { name: 'Change over' }).click();
		await page.getByRole('button', { name: 'As a supervisor' }).click();
		await expect(heading(page, 'My work')).toBeVisible();
		await page.goto(`${server.url}/backlog`);
		await expect(page.getByText('nothing here is real')).toBeVisible();
		await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
	});
});

test('a plant of one’s own begins with a site, its zone, an admin and the address its labels will carry', async ({
	page
}) => {
	await page.goto(`${server.url}/set-up`);
	await codeField(page).fill(server.setUpCode);
	await page.getByRole('textbox', { name: 'Name of the site' }).fill('Werk Süd');
	await page.getByRole('textbox', { name: 'Your name' }).fill('Änne Groß');
	await page.getByLabel('Your password').fill('seven wet boots');
	const address = page.getByRole('textbox', { name: 'Public address' });
	await expect(address).toHaveValue(new URL(server.url).origin);
	await address.fill('two words');
	await page.getByRole('button', { name: 'Set up and sign in' }).click();
	await expect(address).toHaveAttribute('aria-invalid', 'true');
	await address.fill('cmms.werk.example/');
	const sent = page.waitForRequest(/\/auth\/set-up$/);
	await page.getByRole('button', { name: 'Set up and sign in' }).click();
	expect((await sent).postDataJSON()).toMatchObject({ site: { publicAddress: 'https://cmms.werk.example' } });
	await expect(heading(page, 'My work')).toBeVisible();
	await expect(page.getByText('nothing here is real')).toBeHidden();
});
