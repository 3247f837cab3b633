import { expect, test } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { untilKept } from '../support/kept-app.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

test('a supervisor plans the week without a network: drags a ready job to a colleague, moves it by the menu, and undoes', async ({
	browser
}) => {
	const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await desk.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await untilKept(page);
	await page.goto(`${plant.url}/week`);
	const ready = page.getByRole('region', { name: 'Ready, on no day yet' });
	const job = ready.getByRole('button', { name: /Quarterly service/ });
	await expect(job).toBeVisible({ timeout: 40_000 });
	await desk.setOffline(true);
	const row = page.getByRole('row', { name: /Carla Colleague/ });
	await job.dragTo(row.getByRole('cell').nth(1));
	await expect(
		row
			.getByRole('cell')
			.nth(1)
			.getByRole('button', { name: /Quarterly service/ })
	).toBeVisible();
	await expect(ready.getByRole('button', { name: /Quarterly service/ })).toBeHidden();

	await row.getByRole('button', { name: /Quarterly service/ }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('combobox', { name: 'Who' }).selectOption({ label: 'Theo Technician' });
	await sheet.getByRole('combobox', { name: 'Day' }).selectOption({ index: 4 });
	await sheet.getByRole('button', { name: 'Plan it there' }).click();
	const other = page.getByRole('row', { name: /Theo Technician/ });
	await expect(
		other
			.getByRole('cell')
			.nth(3)
			.getByRole('button', { name: /Quarterly service/ })
	).toBeVisible();
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(
		row
			.getByRole('cell')
			.nth(1)
			.getByRole('button', { name: /Quarterly service/ })
	).toBeVisible();
	await desk.close();
});

test('a supervisor fixes the next week, sees what is moved since, and finds how much of it was done', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await desk.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await untilKept(page);
	await page.goto(`${plant.url}/week`);
	await expect(page.getByRole('row', { name: /Carla Colleague/ })).toBeVisible({ timeout: 40_000 });
	await page.getByRole('link', { name: 'Next week' }).click();
	await expect(page.getByText(/^Not fixed yet/)).toBeVisible();
	const ready = page.getByRole('region', { name: 'Ready, on no day yet' });
	const cells = page.getByRole('row', { name: /Carla Colleague/ }).getByRole('cell');
	await ready.getByRole('button', { name: /Quarterly service/ }).dragTo(cells.nth(1));
	const job = cells.nth(1).getByRole('button', { name: /Quarterly service/ });
	await expect(job).toBeVisible();
	await page.getByRole('button', { name: 'Fix the week now' }).click();
	const plan = page.getByRole('region', { name: 'The fixed plan of this week' });
	await expect(plan).toContainText('jobs in it: 1. By Sue Supervisor. Nothing was changed since');
	await expect(page.getByRole('button', { name: 'Fix the week now' })).toBeHidden();
	await job.dragTo(cells.nth(3));
	await expect(cells.nth(3).getByText(/^Was /)).toBeVisible();
	await expect(plan).toContainText('moved: 1');
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);

	await plan.getByRole('link', { name: 'What became of the plan' }).click();
	await expect(page.getByText('0 of 1 jobs done in the week')).toBeVisible();
	await expect(page.getByText('Still to come')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Quarterly service' })).toBeVisible();
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);
	await desk.close();
});
