import { expect, test, type Page } from '@playwright/test';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const reported = (title: string, more: object) =>
	plant.app.own.run(async ({ act }) =>
		(await act('work.request', { title, impact: 'degraded', ...more }))('w')
	);

const jobThere = (id: string) => plant.app.store.read((tx) => tx.get(id));
const statusOf = async (id: string) => (await jobThere(id))?.['status'];
const becomes = (id: string, status: string) =>
	expect.poll(() => statusOf(id), { timeout: 40_000 }).toBe(status);

const title = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

test('a supervisor works through new reports by keyboard, and five reports of one fault become one', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const { filler } = plant.ids.machines;
	const alike = [
		await reported('Capping head jams', { assetId: filler }),
		await reported('Head of the capper jams again', { assetId: filler }),
		await reported('jams at capping head', { assetId: filler })
	];
	const homeless = await reported('Strange smell', { site: plant.ids.site, code: 'SMELL' });
	const desk = await browser.newContext(DESK);
	const page = await desk.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/triage`);
	await expect(title(page, 'Stopped, will not start again')).toBeVisible({ timeout: 40_000 });
	await expect(page.getByText('Because: Machine stopped. Machine rated A.')).toBeVisible();

	await page.keyboard.press('j');
	await page.keyboard.press('k');
	await expect(title(page, 'Stopped, will not start again')).toBeVisible();
	await page.keyboard.press('p');
	const priority = page.getByRole('dialog', { name: 'Change priority…' });
	await priority.getByRole('radio', { name: 'Normal' }).check();
	await priority.getByRole('button', { name: 'Set priority' }).click();
	await expect(priority.getByText('Say why it is not what the rule gives.')).toBeVisible();
	await priority.getByRole('textbox', { name: 'Reason' }).fill('The other palletiser runs');
	await priority.getByRole('button', { name: 'Set priority' }).click();
	await expect(page.getByText('By the rule it would be “Now”.', { exact: false })).toBeVisible();
	await expect(page.getByText('Sue Supervisor decided otherwise', { exact: false })).toContainText(
		'The other palletiser runs'
	);

	await page.getByRole('button', { name: 'Capping head jams', exact: false }).first().click();
	await expect(page.getByRole('heading', { name: 'Maybe reported twice' })).toBeVisible();
	await page.getByRole('button', { name: 'Put all 2 reports into', exact: false }).click();
	await expect(page.getByText('Done for 2')).toBeVisible();
	await expect(title(page, 'Capping head jams')).toBeVisible();
	await page.keyboard.press('a');
	await becomes(alike[0] ?? '', 'approved');
	await becomes(alike[1] ?? '', 'duplicate');
	await becomes(alike[2] ?? '', 'duplicate');
	expect(Object.keys((await jobThere(alike[0] ?? ''))?.['meToo'] ?? {})).toHaveLength(2);

	await page.getByRole('button', { name: 'Strange smell', exact: false }).click();
	await expect(title(page, 'Strange smell')).toBeVisible();
	await page.keyboard.press('q');
	await page.getByRole('dialog').getByRole('textbox', { name: 'Question' }).fill('At which machine?');
	await page.getByRole('dialog').getByRole('button', { name: 'Ask', exact: true }).click();
	await expect(page.getByText('No answer yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Name the machine' }).click();
	await page.getByRole('searchbox').fill('TA-1');
	await page.getByRole('link', { name: 'Tank' }).click();
	await page.getByRole('button', { name: 'It is Tank' }).click();
	await expect(page.getByRole('button', { name: 'It is Tank' })).toBeHidden();
	await expect
		.poll(async () => (await jobThere(homeless))?.['assetId'], { timeout: 40_000 })
		.toBe(plant.ids.machines.tank);
	await desk.close();
});

test('on a phone, a report is opened, rejected with a reason and taken back by one tap', async ({
	browser
}) => {
	const guard = await reported('Guard is bent', { assetId: plant.ids.machines.palletiser });
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/triage`);
	await page.getByRole('button', { name: 'Guard is bent', exact: false }).tap({ timeout: 40_000 });
	await expect(title(page, 'Guard is bent')).toBeVisible();
	await page.getByRole('button', { name: 'Reject…' }).tap();
	await page.getByRole('textbox', { name: 'Reason' }).fill('It is meant to be so');
	await page.getByRole('dialog').getByRole('button', { name: 'Reject', exact: true }).tap();
	await expect(title(page, 'Guard is bent')).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).tap();
	// Taken back is what the page shows as such: whoever leaves it within a hundredth of a second has not seen that.
	await page.getByRole('button', { name: 'All new reports' }).tap();
	await expect(page.getByRole('button', { name: 'Guard is bent', exact: false })).toBeVisible();
	await page.goto(`${plant.url}/triage?report=${guard}`);
	await expect(page.getByRole('button', { name: 'Reject…' })).toBeVisible();
	expect(await statusOf(guard)).toBe('requested');
	await phone.close();
});

test('two supervisors decide on one report at once: the later one is told, and nothing is lost', async ({
	browser
}) => {
	const belt = await reported('Belt squeaks', { assetId: plant.ids.machines.palletiser });
	const desk = await browser.newContext(DESK);
	const page = await desk.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/triage?report=${belt}`);
	await expect(title(page, 'Belt squeaks')).toBeVisible({ timeout: 40_000 });
	await plant.app.own.run(async ({ act }) => {
		await act('work.reject', { id: belt, reason: 'Known' });
	});
	await expect(page.getByText('This has been decided.')).toBeVisible({ timeout: 40_000 });
	await page.keyboard.press('a');
	await expect(page.getByText('This has been decided.')).toBeVisible();
	expect(await statusOf(belt)).toBe('rejected');
	await desk.close();
});
