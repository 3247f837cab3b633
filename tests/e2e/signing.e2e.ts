import { expect, test, type Page } from '@playwright/test';
import { expectClean } from '../support/clean-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const PASSWORD = 'correct horse';

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const jobThere = (id: string) => plant.app.store.read((tx) => tx.get(id));

const proveWith = async (page: Page, password: string): Promise<void> => {
	await page.getByLabel('Your password').fill(password);
	await page.getByRole('button', { name: 'That is me' }).click();
};

test('a signature is given offline by whoever knows the password, waits for the server, and a later edit breaks it', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const [phone, desk] = await Promise.all([browser.newContext(PHONE), browser.newContext(PHONE)]);
	const [page, office] = [await phone.newPage(), await desk.newPage()];
	const faults = watchForFaults(page);
	const id = plant.ids.work.service;
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/work/${id}`);
	await page.getByRole('radio', { name: 'OK', exact: true }).check();
	await expect(page.getByText('1 of 4 answered')).toBeVisible();
	await untilKept(page);
	await phone.setOffline(true);
	await page.reload();

	await page.getByRole('button', { name: 'Sign this job' }).click();
	const sheet = page.getByRole('dialog', { name: 'Sign this job' });
	await sheet.getByRole('button', { name: 'Sign this job' }).click();
	await expect(page.getByText('You sign as Theo Technician.', { exact: false })).toBeVisible();
	await proveWith(page, 'a wrong horse');
	await expect(page.getByText('That is not the password.')).toBeVisible({ timeout: 60_000 });
	await expectClean(page);
	await proveWith(page, PASSWORD);
	await expect(sheet).toBeHidden({ timeout: 60_000 });
	const signature = page.getByRole('listitem').filter({ hasText: 'Theo Technician: I did this work' });
	await expect(signature).toContainText('Unchanged since then');
	await expect(signature).toContainText('Pending: the server has not taken it yet');
	await expectClean(page);

	await phone.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect
		.poll(async () => Object.values((await jobThere(id))?.['signatures'] ?? {}), { timeout: 60_000 })
		.toMatchObject([{ name: 'Theo Technician', meaning: 'performed' }]);
	await expect(page.getByText('Pending: the server has not taken it yet')).toBeHidden({ timeout: 40_000 });

	await signInAs(office, plant, 'Carla Colleague');
	await office.goto(`${plant.url}/work/${id}`);
	await expect(office.getByText('Unchanged since then')).toBeVisible({ timeout: 40_000 });
	await office.getByRole('radio', { name: 'Not OK', exact: true }).check();
	await expect(office.getByText('Changed since it was signed')).toBeVisible();
	await expect(page.getByText('Changed since it was signed')).toBeVisible({ timeout: 60_000 });
	expect(faults).toEqual([]);
	await Promise.all([phone.close(), desk.close()]);
});

test('who does not know the password signs nothing, and closing the question signs nothing either', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	await signInAs(page, plant, 'Carla Colleague');
	await page.goto(`${plant.url}/work/${plant.ids.work.leak}`);
	await page.getByRole('button', { name: 'Sign this job' }).click();
	const sheet = page.getByRole('dialog', { name: 'Sign this job' });
	await sheet.getByRole('radio', { name: 'I approve it' }).check();
	await sheet.getByRole('button', { name: 'Sign this job' }).click();
	await proveWith(page, 'not hers');
	await expect(page.getByText('That is not the present password.')).toBeVisible();
	await page.getByRole('dialog', { name: 'Is it you?' }).getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog', { name: 'Is it you?' })).toBeHidden();
	await sheet.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByText('Nobody has signed yet.')).toBeVisible();
	expect((await jobThere(plant.ids.work.leak))?.['signatures']).toBeUndefined();
	await context.close();
});
