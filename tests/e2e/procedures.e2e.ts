import { expect, test, type Page } from '@playwright/test';
import { expectClean } from '../support/clean-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1440, height: 900 } };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const versionsThere = () => plant.app.store.read((tx) => tx.find(`procedure:${plant.ids.procedure}`));
const draftThere = async () => (await versionsThere()).find(({ state }) => state === 'draft');

const fillStep = async (page: Page, instruction: string): Promise<void> => {
	await page.getByRole('button', { name: 'Add a step' }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('textbox', { name: /What is to be done/ }).fill(instruction);
};

const stepDone = async (page: Page): Promise<void> => {
	await page.getByRole('dialog').getByRole('button', { name: 'Done', exact: true }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
};

test('without a network a procedure is written, put in order, tried out and published; nothing of the try is kept', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/more`);
	await page.getByRole('link', { name: 'Procedures' }).click();
	await expect(page.getByRole('link', { name: 'Filler service' })).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);

	await page.getByRole('button', { name: 'New procedure' }).click();
	const made = page.getByRole('dialog');
	await made.getByRole('button', { name: 'Begin it' }).click();
	await expect(made.getByText('This is needed.')).toHaveCount(2);
	await made.getByRole('textbox', { name: /Name/ }).fill('Belt check');
	await made.getByRole('textbox', { name: /Code/ }).fill('PR-9');
	await made.getByRole('button', { name: 'Begin it' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Belt check' })).toBeVisible();
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(page.getByRole('alert')).toContainText('No steps yet');

	await fillStep(page, 'Belt tension');
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('combobox', { name: /Kind of answer/ }).selectOption('Number');
	await sheet.getByRole('textbox', { name: 'Unit' }).fill('N');
	const allowed = sheet.getByRole('group', { name: /Allowed range/ });
	await allowed.getByRole('textbox', { name: 'From' }).fill('100');
	await allowed.getByRole('textbox', { name: 'To' }).fill('200');
	await sheet.getByRole('combobox', { name: 'When it is not OK' }).selectOption({ index: 3 });
	await expectClean(page);
	await stepDone(page);
	await fillStep(page, 'Why is it slack?');
	await sheet.getByRole('combobox', { name: /Kind of answer/ }).selectOption('Words');
	await sheet.getByRole('combobox', { name: 'Asked', exact: true }).selectOption({ index: 1 });
	await sheet.getByRole('combobox', { name: /Only if that answer/ }).selectOption('Not OK');
	await stepDone(page);
	await fillStep(page, 'Is the guard closed?');
	await stepDone(page);
	await page.getByRole('button', { name: 'Move step 3 up' }).click();
	await page.getByRole('button', { name: 'Move step 2 up' }).click();
	await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('1. Is the guard closed?');
	await expect(page.getByText('Kept on this device, not saved yet')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('1. Is the guard closed?');
	await expectClean(page);

	await page.getByRole('button', { name: 'Try it out' }).click();
	await expect(page.getByText('0 of 2 answered')).toBeVisible();
	await page.getByRole('radio', { name: 'OK', exact: true }).check();
	await page.getByRole('textbox', { name: /Belt tension/ }).fill('90');
	await expect(page.getByText('2 of 3 answered')).toBeVisible();
	await expect(page.getByText('“Belt tension” must be right', { exact: false })).toBeVisible();
	await expectClean(page);
	await page.getByRole('textbox', { name: /Belt tension/ }).fill('150');
	await expect(page.getByText('2 of 2 answered')).toBeVisible();
	await page.reload();
	await page.getByRole('tab', { name: 'Try it out' }).click();
	await expect(page.getByText('0 of 2 answered')).toBeVisible();

	await page.getByRole('tab', { name: 'Steps' }).click();
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(page.getByText('Jobs that begin now ask these steps.', { exact: false })).toBeVisible();
	await context.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect
		.poll(async () => (await plant.app.store.read((tx) => tx.find('code:pr-9'))).map(({ state }) => state), {
			timeout: 40_000
		})
		.toEqual(['published']);
	expect(faults).toEqual([]);
	await context.close();
});

test('a next version is published while a job is open: the job keeps its own, and its answers stay', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const [phone, desk] = await Promise.all([browser.newContext(PHONE), browser.newContext(DESK)]);
	const [page, office] = [await phone.newPage(), await desk.newPage()];
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/work/${plant.ids.work.service}`);
	await page.getByRole('radio', { name: 'OK', exact: true }).check();
	await expect(page.getByText('1 of 4 answered')).toBeVisible();

	await signInAs(office, plant, 'Sue Supervisor');
	await office.goto(`${plant.url}/procedures/${plant.ids.procedure}`);
	await office.getByRole('button', { name: 'Write the next version' }).click();
	await office.getByRole('button', { name: 'Change step 1' }).click();
	await office.getByRole('textbox', { name: /What is to be done/ }).fill('Are all guards locked?');
	await stepDone(office);
	await office.getByRole('button', { name: 'Publish' }).click();
	await expect(office.getByText('Version 2')).toBeVisible();
	await office.getByRole('tab', { name: /Versions/ }).click();
	await office.getByRole('button', { name: 'Show version 1' }).click();
	await expect(office.getByText('Are all guards in place?')).toBeVisible();
	await expect
		.poll(async () => (await versionsThere()).map(({ state }) => state).sort(), { timeout: 40_000 })
		.toEqual(['published', 'replaced']);

	await page.reload();
	await expect(page.locator('#step-guards').getByText('Are all guards in place?')).toBeVisible();
	await expect(page.getByText('1 of 4 answered')).toBeVisible();
	await Promise.all([phone.close(), desk.close()]);
});

test('two people write the same draft: other steps are joined, the same step is kept twice and one tap brings it back', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const [one, two] = await Promise.all([browser.newContext(DESK), browser.newContext(DESK)]);
	const [sue, ada] = [await one.newPage(), await two.newPage()];
	const at = `${plant.url}/procedures/${plant.ids.procedure}`;
	await signInAs(sue, plant, 'Sue Supervisor');
	await signInAs(ada, plant, 'Ada Admin');
	await sue.goto(at);
	await sue.getByRole('button', { name: 'Write the next version' }).click();
	await expect(sue.getByRole('button', { name: 'Change step 1' })).toBeVisible();
	await expect.poll(draftThere, { timeout: 40_000 }).toBeDefined();
	await ada.goto(at);
	await expect(ada.getByRole('button', { name: 'Change step 1' })).toBeVisible({ timeout: 40_000 });

	const write = async (page: Page, step: number, words: string) => {
		await page.getByRole('button', { name: `Change step ${step}` }).click();
		await page.getByRole('textbox', { name: /What is to be done/ }).fill(words);
		await stepDone(page);
	};
	const save = async (page: Page) => {
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByRole('button', { name: 'Discard my changes' })).toBeHidden();
	};
	const steps = async () =>
		((await draftThere())?.['steps'] as { instruction: string }[] | undefined)?.map(
			({ instruction }) => instruction
		);

	await Promise.all([one.setOffline(true), two.setOffline(true)]);
	await write(sue, 1, 'Sue’s first step');
	await write(ada, 2, 'Ada’s second step');
	await write(ada, 4, 'Ada’s fourth step');
	await save(sue);
	await save(ada);
	await Promise.all([one.setOffline(false), two.setOffline(false)]);
	await Promise.all([sue, ada].map((page) => page.evaluate(() => window.dispatchEvent(new Event('online')))));
	await expect
		.poll(steps, { timeout: 60_000 })
		.toEqual(expect.arrayContaining(['Sue’s first step', 'Ada’s second step', 'Ada’s fourth step']));

	await expect(sue.getByText('4. Ada’s fourth step')).toBeVisible({ timeout: 60_000 });
	await expect(ada.getByText('1. Sue’s first step')).toBeVisible({ timeout: 60_000 });
	await Promise.all([one.setOffline(true), two.setOffline(true)]);
	await write(sue, 3, 'Sue’s belt');
	await save(sue);
	await write(ada, 3, 'Ada’s belt');
	await save(ada);
	await Promise.all([one.setOffline(false), two.setOffline(false)]);
	await Promise.all([sue, ada].map((page) => page.evaluate(() => window.dispatchEvent(new Event('online')))));
	await expect.poll(steps, { timeout: 60_000 }).toContain('Ada’s belt');
	await expect(ada.getByText(/Sue Supervisor also wrote/)).toBeVisible({ timeout: 60_000 });
	await ada.getByRole('button', { name: 'Bring this back' }).click();
	await expect(ada.getByText('3. Sue’s belt')).toBeVisible();
	await expect.poll(steps, { timeout: 60_000 }).toContain('Sue’s belt');
	await Promise.all([one.close(), two.close()]);
});

test('a technician sees that procedures are written by others', async ({ browser }) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/procedures`);
	await expect(page.getByText('Procedures are written by others here')).toBeVisible();
	await page.goto(`${plant.url}/more`);
	await expect(page.getByRole('link', { name: 'Backlog' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Procedures' })).toHaveCount(0);
	await context.close();
});
