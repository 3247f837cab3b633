import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { untilKept } from '../support/kept-app.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const bell = (page: Page) => page.getByRole('link', { name: /^What is new for me/ });
const list = (page: Page) => page.getByRole('list', { name: 'What is new for me' });

test('who reported something is told by the bell what became of it, reads it without a network, and is told once', async ({
	browser
}) => {
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Olga Operator');
	await expect(page.getByRole('heading', { level: 1, name: 'My line' })).toBeVisible({ timeout: 40_000 });
	await page.goto(`${plant.url}/report?machine=TA-1`);
	await page.getByRole('textbox', { name: 'What do you see?' }).fill('Lid does not close');
	await page.getByRole('radio', { name: 'It runs worse' }).check();
	await page.getByRole('button', { name: 'Report it' }).tap();
	await expect(page.getByText('is saved on this device')).toBeVisible();
	const mine = async () =>
		(await plant.app.store.read((tx) => tx.find(`asset:${plant.ids.machines.tank}`))).find(
			({ title }) => title === 'Lid does not close'
		)?.id;
	await expect.poll(mine, { timeout: 40_000 }).toBeDefined();
	// What somebody did themselves is no news to them.
	await expect(bell(page)).toHaveAccessibleName('What is new for me');
	const id = (await mine()) ?? '';
	await plant.app.own.run(async ({ act }) => {
		await act('work.reject', { id, reason: 'It is new and closes slowly' });
		await act('work.request', {
			title: 'Guard is open',
			assetId: plant.ids.machines.filler,
			impact: 'safety'
		});
	});
	await expect(bell(page)).toHaveAccessibleName('What is new for me, 2 new', { timeout: 40_000 });

	await untilKept(page);
	await phone.setOffline(true);
	await bell(page).tap();
	await expect(list(page).getByText('Your report was rejected')).toBeVisible();
	await expect(list(page).getByText('It is new and closes slowly')).toBeVisible();
	await expect(list(page).getByText('Something unsafe was reported in your area')).toBeVisible();
	await expect(list(page).getByText('New', { exact: true })).toHaveCount(2);
	await expect(bell(page)).toHaveAccessibleName('What is new for me');
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);

	await page.getByText('What do you want to be told?').tap();
	await page.getByRole('checkbox', { name: 'Something unsafe in my area' }).uncheck();
	await expect(list(page).getByText('Something unsafe was reported in your area')).toBeHidden();
	await list(page).getByRole('link', { name: 'Your report was rejected' }).tap();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Lid does not close');
	await phone.setOffline(false);
	await page.goto(`${plant.url}/notices`);
	await expect(list(page).getByText('Your report was rejected')).toBeVisible({ timeout: 40_000 });
	await expect(list(page).getByText('New', { exact: true })).toHaveCount(0);
	await expect(list(page).getByText('Something unsafe was reported in your area')).toBeHidden();
	await phone.close();
});

test('what stands still and nobody looks at calls the next person, with a clock on triage and the line, until somebody does', async ({
	browser
}) => {
	test.setTimeout(150_000);
	const seenAt = new Date(Date.now() - 20 * 60_000).toISOString();
	const jam = await plant.app.own.run(async ({ act }) =>
		(
			await act('work.request', {
				...{ title: 'Carton jam', assetId: plant.ids.machines.palletiser, impact: 'stopped', seenAt }
			})
		)('w')
	);
	const [phone, desk] = [await browser.newContext(PHONE), await browser.newContext()];
	const [carla, sue] = [await phone.newPage(), await desk.newPage()];
	await signInAs(carla, plant, 'Carla Colleague');
	await carla.goto(`${plant.url}/notices`);
	const call = list(carla).getByRole('link', { name: 'Nobody has looked at it: you are next' });
	await expect(call).toContainText('Carton jam', { timeout: 40_000 });

	await signInAs(sue, plant, 'Sue Supervisor');
	await sue.goto(`${plant.url}/line`);
	const palletiser = sue.getByRole('listitem').getByRole('button', { name: 'Palletiser' });
	await expect(palletiser).toContainText(/Nobody has looked at it for [1-9]\d* min/, {
		timeout: 90_000
	});
	await sue.goto(`${plant.url}/triage?report=${jam}`);
	const report = sue.getByRole('article');
	await expect(report).toContainText('Nobody has looked at it for 2', { timeout: 40_000 });
	await expect(report).toContainText('Carla Colleague was called at');
	await expect(report).toContainText('Next: Theo Technician at');
	await sue.getByRole('button', { name: 'Approve', exact: false }).first().click();
	await expect(call).toBeHidden({ timeout: 40_000 });
	await phone.close();
	await desk.close();
});
