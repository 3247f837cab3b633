import { expect, test, type Page } from '@playwright/test';
import { expectClean } from '../support/clean-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en-GB' };
const DESK = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const dayFromNow = (days: number): string =>
	new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const planThere = async (code: string) =>
	(await plant.app.store.read((tx) => tx.find(`code:${code}`))).find(({ kind }) => kind === 'plan');

const sentence = (page: Page) => page.getByRole('region', { name: 'In a sentence' });

test('without a network a plan is made, its job is opened early, and the next one is left out with a reason', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/pm`);
	await expect(page.getByText('No maintenance plans yet')).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);

	await page.getByRole('link', { name: 'New plan' }).click();
	await page.getByRole('button', { name: 'Create the plan' }).click();
	await expect(page.getByRole('alert')).toContainText('Something is still missing');
	await page.getByRole('textbox', { name: /^Name/ }).fill('Grease the bearings');
	await page.getByRole('textbox', { name: /^Code/ }).fill('PM-20');
	await page
		.getByRole('group', { name: /^Machines/ })
		.getByRole('searchbox')
		.fill('fill');
	await page.getByRole('button', { name: 'Add Filler (FIL-1)' }).click();
	await page.getByRole('textbox', { name: /^Every/ }).fill('2');
	await page.getByRole('combobox', { name: /^Unit/ }).selectOption('Weeks');
	await page.getByLabel(/^For the first time on/).fill(dayFromNow(30));
	await page.getByRole('radio', { name: 'The completion' }).check();
	await expect(sentence(page)).toContainText('Every 2 weeks, from completion');
	await expect(page.getByRole('region', { name: 'The next ten days' }).getByRole('row')).toHaveCount(11);
	await expect(page.getByText('Kept on this device, not saved yet')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox', { name: /^Name/ })).toHaveValue('Grease the bearings');
	await expectClean(page);
	await page.getByRole('button', { name: 'Create the plan' }).click();

	await expect(page.getByRole('heading', { level: 2, name: 'Grease the bearings' })).toBeVisible();
	const card = page.getByRole('region', { name: 'Filler' });
	await card.getByRole('button', { name: 'Leave this one out' }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('button', { name: 'Leave it out' }).click();
	await expect(sheet.getByText('Say why.')).toBeVisible();
	await sheet.getByRole('textbox', { name: /^Why/ }).fill('Line is being moved');
	await sheet.getByRole('button', { name: 'Leave it out' }).click();
	await expect(card).toContainText('1 left out');
	await card.getByRole('button', { name: 'Open the job now' }).click();
	await expect(card.getByRole('link', { name: 'Go to job PM-20-FIL-1-2' })).toBeVisible();
	await expect(card).toContainText('The next job waits until this one is done.');
	await page.getByRole('tab', { name: 'So far' }).click();
	await expect(page.getByText('Line is being moved')).toBeVisible();
	await expectClean(page);

	await context.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect.poll(async () => (await planThere('pm-20'))?.['state'], { timeout: 40_000 }).toBe('active');
	const jobs = () => plant.app.store.read((tx) => tx.find('code:pm-20-fil-1-2'));
	await expect.poll(async () => (await jobs()).length, { timeout: 40_000 }).toBe(1);
	expect(faults).toEqual([]);
	await context.close();
});

test('a rule is changed: the days before and after stand side by side, and the open job stays as it is', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const { site, machines } = plant.ids;
	const first = dayFromNow(3);
	const job = await plant.app.own.run(async ({ act }) => {
		const schedule = { calendar: { every: 1, unit: 'month', anchor: first } };
		const made = { site, code: 'PM-30', name: 'Check the tank', workKind: 'inspection' };
		const id = (await act('plan.create', { ...made, assets: [machines.tank], schedule }))('pl');
		await act('plan.openSlot', { plan: id, asset: machines.tank, ordinal: 1, dueOn: first });
		return `w.${id}.${machines.tank}.1`;
	});
	const context = await browser.newContext(DESK);
	const page = await context.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/pm`);
	await page.getByRole('link', { name: /Check the tank/ }).click();
	await page.getByRole('tab', { name: 'Change' }).click();
	await page.getByRole('button', { name: 'More possibilities' }).click();
	await page.getByRole('radio', { name: 'The last day' }).check();
	await page
		.getByRole('combobox', { name: /^When it falls on a day off/ })
		.selectOption('The working day before');
	await expect(sentence(page)).toContainText(
		'Every month on the last day of the month, on the working day before a day off'
	);
	const days = page.getByRole('region', { name: 'The next ten days' });
	await expect(days.getByRole('columnheader', { name: 'As it is' })).toBeVisible();
	await expect(days.getByRole('columnheader', { name: 'As it would be' })).toBeVisible();
	await expect(days.getByText('One job is open. It stays as it is', { exact: false })).toBeVisible();
	await expectClean(page);

	const recurrence = page.getByRole('group', { name: 'As a calendar rule (RRULE)' });
	await expect(recurrence.getByRole('textbox', { name: /^This rule for other programs/ })).toHaveValue(
		'FREQ=MONTHLY;BYMONTHDAY=-1'
	);
	const theirs = recurrence.getByRole('textbox', { name: 'Take over a rule' });
	await theirs.fill('FREQ=MONTHLY;BYWEEKNO=20');
	await expect(recurrence.getByText('BYWEEKNO is not taken', { exact: false })).toBeVisible();
	await theirs.fill('RRULE:FREQ=MONTHLY;BYDAY=2TU');
	await recurrence.getByRole('button', { name: 'Take this rule' }).click();
	await expect(sentence(page)).toContainText('Every month on the second Tuesday');
	await page.getByRole('radio', { name: 'The last day' }).check();

	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const rule = page.getByRole('main').getByText('Every month on', { exact: false }).first();
	await expect(page.getByRole('tab', { name: 'Next' })).toHaveAttribute('aria-selected', 'true');
	await expect(rule).toContainText('Every month on the last day of the month');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(rule).toContainText('Every month on day');

	await page.getByRole('tab', { name: 'Change' }).click();
	await page.getByRole('radio', { name: 'The completion' }).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(rule).toContainText('from completion');
	await expect
		.poll(async () => (await planThere('pm-30'))?.['schedule'], { timeout: 40_000 })
		.toMatchObject({ shiftLate: 100 });
	expect(await plant.app.store.read((tx) => tx.get(job))).toMatchObject({ dueOn: first, status: 'planned' });
	await context.close();
});
