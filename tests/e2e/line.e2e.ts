import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const TABLET = { viewport: { width: 1024, height: 768 }, hasTouch: true };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const there = (id: string) => plant.app.store.read((tx) => tx.get(id));
const tile = (page: Page, name: string) => page.getByRole('listitem').getByRole('button', { name });

test('an operator comes to the line, sees how each machine is and who is on it, and says "still there" without a network', async ({
	browser
}) => {
	const tablet = await browser.newContext(TABLET);
	const page = await tablet.newPage();
	await signInAs(page, plant, 'Olga Operator');
	await expect(page.getByRole('heading', { level: 1, name: 'My line' })).toBeVisible({ timeout: 40_000 });
	await expect(page).toHaveURL(`${plant.url}/line`);
	await expect(tile(page, 'Palletiser')).toContainText('Stands still since');
	await expect(tile(page, 'Filler')).toContainText('Leaks oil under the drive');
	await expect(tile(page, 'Filler')).toContainText('Goes to Mechanics; not looked at yet');
	// A service that is planned is nobody's report.
	await expect(tile(page, 'Filler')).toContainText('1 reported');
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);

	await tablet.setOffline(true);
	await tile(page, 'Filler').tap();
	const sheet = page.getByRole('dialog', { name: 'Filler' });
	expect(await barriers(page)).toEqual([]);
	await sheet.getByRole('button', { name: 'It is worse: Leaks oil under the drive' }).tap();
	await expect(sheet).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).tap();
	await tile(page, 'Filler').tap();
	await expect(sheet.getByText('You said so')).toBeHidden();
	await sheet.getByRole('button', { name: 'Still there: Leaks oil under the drive' }).tap();
	await expect(sheet).toBeHidden();
	await tile(page, 'Filler').tap();
	await expect(sheet.getByText('You said so')).toBeVisible();
	await page.keyboard.press('Escape');
	await tablet.setOffline(false);
	await expect
		.poll(async () => Object.values((await there(plant.ids.work.leak))?.['meToo'] ?? {}), { timeout: 40_000 })
		.toEqual([expect.objectContaining({ worse: false })]);

	await page.getByRole('button', { name: 'Not running well' }).tap();
	await expect(tile(page, 'Tank')).toBeHidden();
	await expect(tile(page, 'Palletiser')).toBeVisible();
	await tablet.close();
});

test('on a phone, who reported something reads at the line why it was rejected, and what is asked', async ({
	browser
}) => {
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Olga Operator');
	await expect(page.getByRole('heading', { level: 1, name: 'My line' })).toBeVisible({ timeout: 40_000 });
	await tile(page, 'Tank').tap();
	await page.getByRole('link', { name: 'Report', exact: false }).filter({ hasText: 'here' }).tap();
	await page.getByRole('textbox', { name: 'What do you see?' }).fill('Lid does not close');
	await page.getByRole('radio', { name: 'It runs worse' }).check();
	await page.getByRole('button', { name: 'Report it' }).tap();
	await expect(page.getByText('is saved on this device')).toBeVisible();
	const mine = async () =>
		(await plant.app.store.read((tx) => tx.find(`asset:${plant.ids.machines.tank}`))).find(
			({ title }) => title === 'Lid does not close'
		)?.id;
	await expect.poll(mine, { timeout: 40_000 }).toBeDefined();
	const id = (await mine()) ?? '';
	await page.getByRole('navigation').getByRole('link', { name: 'My line' }).tap();
	const became = page.getByRole('region', { name: 'What became of my reports' });
	const about = (title: string) => became.getByRole('listitem').filter({ hasText: title });
	await expect(about('Lid does not close').getByText('Reported', { exact: true })).toBeVisible();
	await plant.app.own.run(async ({ act }) => {
		await act('work.reject', { id, reason: 'The lid is new and closes slowly' });
	});
	await expect(became.getByText('Reason: The lid is new and closes slowly')).toBeVisible({ timeout: 40_000 });
	await expect(tile(page, 'Tank')).not.toContainText('Lid');
	await phone.close();
});
