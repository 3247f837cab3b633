import { expect, test } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { untilKept } from '../support/kept-app.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	await plant.app.own.run(async ({ act }) => {
		const asked = { site: plant.ids.site, title: 'Bearing is worn', assetId: plant.ids.machines.filler };
		const id = (await act('work.request', asked))('w');
		await act('work.complete', { id, minutes: 25 });
	});
});

test.afterAll(() => plant.stop());

test('a supervisor reads the numbers with how they are counted, opens the finished and the open jobs behind one, and has them without a network too', async ({
	browser
}) => {
	const desk = await browser.newContext({ viewport: { width: 1024, height: 768 } });
	const page = await desk.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await untilKept(page);
	await page.goto(`${plant.url}/numbers`);
	const total = page.getByRole('region', { name: 'Whole backlog' });
	await expect(total.getByText(/^4 jobs, /)).toBeVisible({ timeout: 40_000 });
	await expect(total.getByText(/Estimates of everything open/)).toBeVisible();
	await expect(page.getByRole('table', { name: 'Work by kind' }).getByRole('row')).toHaveCount(4);

	await desk.setOffline(true);
	await page.reload();
	await expect(total.getByText(/^4 jobs, /)).toBeVisible();
	await expect(page.getByText(/^As of/)).toBeVisible();
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('link', { name: 'Repair', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Work by kind: Repair' })).toBeVisible();
	const finished = page.getByRole('list', { name: 'Work by kind: Repair' }).getByRole('listitem');
	await expect(finished).toHaveCount(1);
	await expect(finished).toContainText('Bearing is worn');
	await expect(finished).toContainText('25 min');
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('link', { name: 'All numbers' }).click();
	await page.getByRole('link', { name: 'Waits for a permit' }).click();
	await expect(page).toHaveURL(/\/backlog\?waiting=permit/);
	await expect(page.getByText('Clean the tank').first()).toBeVisible();
	await desk.close();
});
