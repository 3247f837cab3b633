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
