import { expect, test } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const DESK = { viewport: { width: 1440, height: 900 } };
const TABLET = { viewport: { width: 1024, height: 768 }, hasTouch: true };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

test('a filter that a supervisor saves at the desk is on their tablet too, also without a network, until they remove it there', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const [desk, hall] = await Promise.all([browser.newContext(DESK), browser.newContext(TABLET)]);
	const [office, tablet] = [await desk.newPage(), await hall.newPage()];
	await signInAs(office, plant, 'Sue Supervisor');
	await office.goto(`${plant.url}/backlog?waiting=permit`);
	await office.getByRole('button', { name: 'Save this filter…' }).click({ timeout: 40_000 });
	await office.getByRole('textbox', { name: 'Name' }).fill('Permits');
	await office.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(office.getByRole('button', { name: 'Permits', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);

	await signInAs(tablet, plant, 'Sue Supervisor');
	await tablet.goto(`${plant.url}/backlog`);
	const there = tablet.getByRole('button', { name: 'Permits', exact: true });
	await expect(there).toBeVisible({ timeout: 40_000 });
	await untilKept(tablet);
	await hall.setOffline(true);
	await tablet.reload();
	await there.tap();
	await expect(tablet).toHaveURL(/waiting=permit/);
	await expect(tablet.getByRole('row', { name: /Clean the tank/ })).toBeVisible();
	await hall.setOffline(false);
	await tablet.getByRole('button', { name: 'Remove “Permits”' }).tap();
	await expect(there).toBeHidden();

	await expect(async () => {
		await office.reload();
		await expect(office.getByText('Clean the tank').first()).toBeVisible();
		await expect(office.getByRole('button', { name: 'Permits', exact: true })).toBeHidden({ timeout: 2_000 });
	}).toPass({ timeout: 30_000 });
	await Promise.all([desk.close(), hall.close()]);
});
