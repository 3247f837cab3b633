import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectClean } from '../support/clean-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

// The locks of the first test are handed over in the second: a second try begins with the first.
test.describe.configure({ mode: 'serial' });

let plant: WorkPlant;
let job: string;
let tank: string;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	[job, tank] = await plant.app.own.run(async ({ act }) => {
		const { filler, tank: vessel } = plant.ids.machines;
		const parentId = (await plant.app.store.read((tx) => tx.get(filler)))?.['parentId'];
		const press = (
			await act('asset.create', {
				kind: 'machine',
				name: 'Etikettiermaschinenhauptantrieb',
				code: 'PRS-1',
				parentId,
				isolation: {
					q1: { energy: 'electrical', device: 'Q1', location: 'Panel 3', order: 1 },
					v12: { energy: 'pneumatic', device: 'V12', location: 'Behind the guard', order: 2 }
				}
			})
		)('a');
		const request = async (title: string, code: string, assetId: string) =>
			(await act('work.request', { title, assetId, impact: 'degraded', code }))('w');
		return [
			await request('Change the drive belt', 'BELT-1', press),
			await request('Look into the tank', 'TANK-1', vessel)
		];
	});
});

test.afterAll(() => plant.stop());

const jobThere = (id: string) => plant.app.store.read((tx) => tx.get(id));
const online = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')));

const putLockOn = async (page: Page, device: string, tag: string): Promise<void> => {
	await page.getByRole('button', { name: `Put my lock on: ${device}` }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('textbox', { name: 'Number on the tag' }).fill(tag);
	await sheet.getByRole('button', { name: 'My lock is on' }).click();
	await expect(sheet).toBeHidden();
};

const readTag = async (sheet: Locator, tag: string): Promise<void> => {
	await sheet.getByRole('textbox', { name: /Number on the tag of/ }).fill(tag);
	await sheet.getByRole('button', { name: /^(Tried: the energy is gone|My lock is off)$/ }).click();
};

test('without a network a machine is locked point by point before work begins, and nothing reads as safe', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/work/${job}`);
	await expect(page.getByText('This machine has 2 isolation points that are not on this job:')).toBeVisible();
	await untilKept(page);
	// Before all has come, no page says of when it is.
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await phone.setOffline(true);
	await page.reload();

	await page.getByRole('button', { name: 'Lock the machine for this job' }).click();
	await expect(page.getByText('Work may not begin yet')).toBeVisible();
	await page.getByRole('button', { name: 'Start work' }).click();
	await expect(page.getByRole('alert')).toContainText('Q1 is not locked and tried');
	await page.getByRole('button', { name: 'Go to permits and locks' }).click();
	await expect(page.getByRole('heading', { name: 'Permits and locks', exact: true })).toBeInViewport();
	await putLockOn(page, 'Q1', 'K-12');
	await putLockOn(page, 'V12', 'K-13');

	await page.getByRole('button', { name: 'Start work' }).click();
	await expect(page.getByRole('alert')).toContainText('nobody has tried since then');
	for (const [device, wrong, tag] of [
		['Q1', 'K-13', 'K-12'],
		['V12', 'k-13', 'K-13']
	] as const) {
		await page.getByRole('button', { name: `Tried, no energy: ${device}` }).click();
		const sheet = page.getByRole('dialog');
		await readTag(sheet, wrong);
		await expect(
			sheet.getByText('This is not the tag that was entered here.', { exact: false })
		).toBeVisible();
		await expectClean(page);
		await readTag(sheet, tag);
		await expect(sheet).toBeHidden();
	}
	await expect(page.getByText('All that is asked for is on record')).toBeVisible();
	await expect(page.getByText(/^As of .*Others may have changed it since/)).toBeVisible({ timeout: 40_000 });
	expect(await page.locator('main').innerText()).not.toMatch(/\bsafe\b/i);
	await expectClean(page);
	await page.getByRole('button', { name: 'Start work' }).click();
	await expect(page.getByText('Your time is running since', { exact: false })).toBeVisible();

	await phone.setOffline(false);
	await online(page);
	await expect.poll(async () => (await jobThere(job))?.['status'], { timeout: 40_000 }).toBe('in-progress');
	expect(faults).toEqual([]);
	await phone.close();
});

test('a lock goes to the next shift by being handed over, and only its holder takes it off', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const [first, second] = await Promise.all([browser.newContext(PHONE), browser.newContext(PHONE)]);
	const [theo, carla] = [await first.newPage(), await second.newPage()];
	await signInAs(carla, plant, 'Carla Colleague');
	await carla.goto(`${plant.url}/work/${job}`);
	await expect(
		carla.getByText('Only Theo Technician takes it off, or hands it over to somebody.').first()
	).toBeVisible();
	await expect(
		carla.getByText('2 locks are on: until they are off, this job cannot be checked or closed.')
	).toBeVisible();
	await expect(carla.getByRole('button', { name: /Take my lock/ })).toHaveCount(0);

	await signInAs(theo, plant, 'Theo Technician');
	await theo.goto(`${plant.url}/work/${job}`);
	await theo.getByRole('button', { name: 'Hand my lock over' }).first().click();
	await theo.getByRole('combobox', { name: /Who takes it over/ }).selectOption('Carla Colleague');
	await theo.getByRole('button', { name: 'Hand the lock over' }).click();
	await expect(
		theo.getByText('Only Carla Colleague takes it off, or hands it over to somebody.')
	).toBeVisible();
	await theo.getByRole('button', { name: 'Take my lock K-13 off V12' }).click();
	const sheet = theo.getByRole('dialog');
	await readTag(sheet, 'K-12');
	await expect(sheet.getByText('Is it another lock?', { exact: false })).toBeVisible();
	await readTag(sheet, 'K-13');
	await expect(sheet).toBeHidden();

	const off = carla.getByRole('button', { name: 'Take my lock K-12 off Q1' });
	await expect(off).toBeVisible({ timeout: 40_000 });
	await off.click();
	await readTag(carla.getByRole('dialog'), 'K-12');
	await expect(carla.getByText(/locks? (is|are) on:/)).toHaveCount(0);
	await expect
		.poll(async () => JSON.stringify((await jobThere(job))?.['isolations']), { timeout: 40_000 })
		.toContain('"handedTo"');
	await Promise.all([first.close(), second.close()]);
});

test('a permit is asked for, issued by somebody with authority, accepted by a second person, and work begins', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const [phone, desk] = await Promise.all([browser.newContext(PHONE), browser.newContext(PHONE)]);
	const [page, office] = [await phone.newPage(), await desk.newPage()];
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/work/${tank}`);
	await page.getByRole('button', { name: 'Start work' }).click();
	await expect(page.getByRole('alert')).toContainText('A permit is missing');
	await page.getByRole('button', { name: 'Ask for this permit' }).click();
	await expect(page.getByText('Asked for, not issued')).toBeVisible();

	await signInAs(office, plant, 'Ivo Issuer');
	await office.goto(`${plant.url}/work/${tank}`);
	await expect(office.getByText('Asked for, not issued')).toBeVisible({ timeout: 40_000 });
	await office.getByRole('button', { name: 'Issue the permit…' }).click();
	const sheet = office.getByRole('dialog');
	await sheet.getByRole('textbox', { name: 'Dangers' }).fill('Lack of oxygen');
	await sheet.getByRole('button', { name: 'Issue the permit' }).click();
	await expect(sheet).toBeHidden();
	await expect(office.getByRole('button', { name: 'Accept the permit' })).toHaveCount(0);

	await expect(page.getByText('Dangers: Lack of oxygen')).toBeVisible({ timeout: 40_000 });
	await page.getByRole('button', { name: 'Accept the permit' }).click();
	await page.getByRole('button', { name: 'Start work' }).click();
	await expect(page.getByText('Your time is running since', { exact: false })).toBeVisible();
	await Promise.all([phone.close(), desk.close()]);
});
