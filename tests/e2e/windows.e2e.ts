import { expect, test } from '@playwright/test';
import { expectClean } from '../support/clean-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en-GB' };
const DAY = 86_400_000;

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

test('without a network a window of production is entered, waiting work goes into it, and the next one is planned there', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const { site, machines } = plant.ids;
	const due = dayFromNow(4);
	const plan = await plant.app.own.run(async ({ act }) => {
		const made = await act('plan.create', {
			...{
				site,
				code: 'PM-W',
				name: 'Change the gearbox oil',
				workKind: 'preventive',
				assets: [machines.filler]
			},
			...{ needsWindow: true, estimateMinutes: 120 },
			schedule: { calendar: { every: 1, unit: 'week', anchor: due }, leadDays: 20, early: { days: 2 } }
		});
		const id = made('pl');
		await act('plan.openSlot', { plan: id, asset: machines.filler, ordinal: 1, dueOn: due });
		return id;
	});
	const job = `w.${plan}.${machines.filler}.1`;
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/work/${job}`);
	const blockers = page.getByRole('main');
	await expect(blockers.getByText(/^No window before /)).toBeVisible();
	await expectClean(page);
	await page.goto(`${plant.url}/pm/${plan}`);
	const card = page.getByRole('region', { name: 'Filler' });
	await expect(card.getByText(/^No window before /)).toBeVisible();
	await untilKept(page);
	await phone.setOffline(true);

	await page.goto(`${plant.url}/admin/windows`);
	const add = async (from: string, to: string) => {
		await page.getByRole('button', { name: 'Add a window' }).first().click();
		const sheet = page.getByRole('dialog');
		await sheet.getByRole('combobox', { name: /^Machine or place/ }).selectOption('Packing hall');
		await sheet.getByLabel(/^From/).fill(to);
		await sheet.getByLabel(/^To/).fill(from);
		await sheet.getByRole('button', { name: 'Save' }).click();
		await expect(sheet.getByText('The end must be after the beginning.')).toBeVisible();
		await sheet.getByLabel(/^From/).fill(from);
		await sheet.getByLabel(/^To/).fill(to);
		await sheet.getByRole('button', { name: 'Save' }).click();
		await expect(sheet).toBeHidden();
	};
	await add(`${dayFromNow(3)}T06:00`, `${dayFromNow(3)}T14:00`);
	await add(`${dayFromNow(10)}T06:00`, `${dayFromNow(10)}T14:00`);
	await expectClean(page);

	await page.goto(`${plant.url}/work/${job}`);
	await expect(blockers.getByText(/^Production gives it away from /)).toBeVisible();
	await blockers.getByRole('button', { name: 'Plan into this window' }).click();
	await expect(blockers.getByText(/^In the window of production, from /)).toBeVisible();
	await expect(blockers.getByText('Nothing stands in the way.')).toBeVisible();
	await expectClean(page);

	await page.goto(`${plant.url}/pm/${plan}`);
	await expect(card.getByText(/^In the window from /)).toBeVisible();

	await phone.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	const there = () => plant.app.store.read((tx) => tx.get(job));
	await expect.poll(async () => (await there())?.['status'], { timeout: 40_000 }).toBe('scheduled');
	expect(new Date(String((await there())?.['plannedStart'])).toISOString().slice(0, 10)).toBe(dayFromNow(3));
	expect(faults).toEqual([]);
	await phone.close();
});
