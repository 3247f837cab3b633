import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';
import { openKillable } from '../support/killable-browser.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1440, height: 900 } };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const openService = async (page: Page): Promise<void> => {
	await page.getByRole('link', { name: 'Quarterly service' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Quarterly service' })).toBeVisible();
	await expect(page.getByText('Are all guards in place?')).toBeVisible();
};

const jobThere = (id: string) => plant.app.store.read((tx) => tx.get(id));

test('a technician works without a network, and the office sees it when the network is back', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const [phone, desk] = await Promise.all([browser.newContext(PHONE), browser.newContext(DESK)]);
	const [page, office] = [await phone.newPage(), await desk.newPage()];
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await openService(page);
	await untilKept(page);
	await phone.setOffline(true);
	await page.reload();

	await page.getByRole('button', { name: 'Start work' }).click();
	await expect(page.getByText('Your time is running since', { exact: false })).toBeVisible();
	await page.getByRole('textbox', { name: 'What did you find or do?' }).fill('Belt worn on the outer side');
	await page.getByRole('button', { name: 'Add comment' }).click();
	await expect(page.getByRole('textbox', { name: 'What did you find or do?' })).toHaveValue('');
	await page.getByRole('button', { name: '15 min' }).click();
	await page.getByRole('button', { name: '30 min' }).click();
	await expect(page.getByText('45 min booked so far')).toBeVisible();
	await page
		.getByRole('listitem')
		.filter({ hasText: '30 min booked' })
		.getByRole('button', { name: 'Undo' })
		.click();
	await expect(page.getByText('15 min booked so far')).toBeVisible();
	await page.getByRole('button', { name: 'Other time…' }).click();
	const span = page.getByRole('dialog', { name: 'Book time' });
	await span.getByRole('button', { name: 'Book time' }).click();
	await expect(span).toBeHidden();

	await page.getByRole('button', { name: 'Job done' }).click();
	await expect(page.getByRole('alert')).toContainText(
		'This step has no answer yet: Are all guards in place?'
	);
	await page.getByRole('button', { name: 'Go to the step' }).click();
	await page.getByRole('radio', { name: 'OK', exact: true }).check();
	await expect(page.getByText('1 of 4 answered')).toBeVisible();
	await page.getByRole('button', { name: 'Job done' }).click();
	await expect(page.getByRole('button', { name: 'Job done' })).toBeHidden();
	expect((await jobThere(plant.ids.work.service))?.['comments']).toBeUndefined();

	await phone.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect
		.poll(async () => (await jobThere(plant.ids.work.service))?.['status'], { timeout: 40_000 })
		.toBe('done');
	const there = await jobThere(plant.ids.work.service);
	expect(Object.values(there?.['comments'] ?? {})).toMatchObject([{ text: 'Belt worn on the outer side' }]);
	expect(
		Object.values(there?.['labour'] ?? {}).filter((line) => 'minutes' in (line as object))
	).toMatchObject([{ minutes: 15 }]);
	expect(Object.values(there?.['answers'] ?? {})).toMatchObject([{ step: 'guards', result: 'ok' }]);

	await signInAs(office, plant, 'Sue Supervisor');
	await office.goto(`${plant.url}/work/${plant.ids.work.service}`);
	await expect(office.getByText('Belt worn on the outer side')).toBeVisible();
	expect(faults).toEqual([]);
	await Promise.all([phone.close(), desk.close()]);
});

test('half a comment survives the browser being killed', async ({ browserName }) => {
	const profile = mkdtempSync(join(tmpdir(), 'millwright-profile-'));
	const before = await openKillable(browserName, profile, PHONE);
	const page = await before.context.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/work/${plant.ids.work.leak}`);
	const field = page.getByRole('textbox', { name: 'What did you find or do?' });
	await field.pressSequentially('The seal of the dri');
	await expect(page.getByText('Draft saved on this device')).toBeVisible();
	await before.kill();

	const after = await openKillable(browserName, profile, PHONE);
	const again = await after.context.newPage();
	await again.goto(`${plant.url}/work/${plant.ids.work.leak}`);
	await expect(again.getByRole('textbox', { name: 'What did you find or do?' })).toHaveValue(
		'The seal of the dri'
	);
	await after.context.close();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('on a breakdown the site asks what failed, in plain words, before the job ends', async ({ browser }) => {
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Carla Colleague');
	await page.getByRole('link', { name: 'Stopped, will not start again' }).click();
	await page.getByRole('button', { name: 'Job done' }).click();
	await expect(page.getByRole('dialog', { name: 'What failed' })).toContainText(
		'On a breakdown this site asks what failed before the job ends.'
	);
	await page.getByRole('dialog').getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Save and finish the job' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Job done' })).toBeHidden();
	await phone.close();
});

test('what is reported at a machine is decided in the office', async ({ browser }) => {
	const [phone, desk] = await Promise.all([browser.newContext(PHONE), browser.newContext(DESK)]);
	const [page, office] = [await phone.newPage(), await desk.newPage()];
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/machines`);
	await page.getByRole('searchbox').fill('fill');
	await page.getByRole('link', { name: 'Filler' }).click();
	await page.getByRole('link', { name: 'Report a problem here' }).click();
	await expect(page.getByRole('heading', { name: 'Already reported here' })).toBeVisible();
	await page.getByRole('button', { name: 'It is worse: Leaks oil under the drive' }).click();
	await page.getByRole('textbox', { name: 'What do you see?' }).fill('Guard is loose');
	await page.getByRole('radio', { name: 'It is unsafe' }).check();
	await page.getByRole('button', { name: 'Report it' }).click();
	await expect(page.getByText('is saved on this device')).toBeVisible();

	await signInAs(office, plant, 'Sue Supervisor');
	await office.goto(`${plant.url}/backlog`);
	await office.getByRole('checkbox', { name: 'Select Guard is loose' }).check({ timeout: 40_000 });
	await office.getByRole('button', { name: 'Give to…' }).click();
	await office.getByRole('combobox', { name: 'Person or team' }).selectOption('Carla Colleague');
	await office.getByRole('button', { name: 'Give it to them' }).click();
	await expect(office.getByRole('row', { name: /Guard is loose.*Carla Colleague/ })).toBeVisible();
	await office.getByRole('checkbox', { name: 'Select Clean the tank' }).check();
	await office.getByRole('button', { name: 'Reject…' }).click();
	await office.getByRole('textbox', { name: 'Reason' }).fill('It is cleaned on Friday anyway');
	await office.getByRole('button', { name: 'Reject', exact: true }).click();
	await expect(office.getByRole('row', { name: /Clean the tank/ })).toBeHidden();
	await Promise.all([phone.close(), desk.close()]);
});
