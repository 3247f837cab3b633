import { expect, test, type Page } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

let plant: WorkPlant;

test.beforeEach(async () => {
	plant = await startWorkPlant();
});

test.afterEach(() => plant.stop());

const openJob = async (page: Page, id: string): Promise<void> => {
	await page.goto(`${plant.url}/work/${id}`);
	await expect(page.getByRole('heading', { name: 'Parts used' })).toBeVisible();
};

test('whoever wants to follow a job watches it, finds it again under what they watch, and lets it go', async ({
	browser
}) => {
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, plant.ids.work.stopped);
	await page.getByRole('button', { name: 'Watch this job' }).click();
	await expect(page.getByRole('button', { name: 'Stop watching' })).toBeVisible();
	await page.goto(`${plant.url}/?whose=watched`);
	await expect(page.getByRole('button', { name: 'I watch', pressed: true })).toBeVisible();
	await page.getByRole('link', { name: /Stopped, will not start again/ }).click();
	await page.getByRole('button', { name: 'Stop watching' }).click();
	await expect(page.getByRole('button', { name: 'Watch this job' })).toBeVisible();
	await page.goto(`${plant.url}/?whose=watched`);
	await expect(page.getByText('No open work fits what you chose above.')).toBeVisible();
	await phone.close();
});

test('a job waits for another one that is found by its words; the circle is told, and a cancelled one is told in words', async ({
	browser
}) => {
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	const { leak, service } = plant.ids.work;
	await signInAs(page, plant, 'Sue Supervisor');
	const waitFor = async (id: string, typed: string, title: RegExp): Promise<void> => {
		await openJob(page, id);
		await page.getByRole('button', { name: 'Connect…' }).click();
		await page.getByRole('menuitem', { name: 'It waits for another job' }).click();
		const sheet = page.getByRole('dialog', { name: 'It waits for another job' });
		await sheet.getByRole('searchbox').fill(typed);
		await sheet.getByRole('radio', { name: title }).check();
		await sheet.getByRole('button', { name: 'Wait for it' }).click();
	};
	const titleOf = async (id: string) => String((await plant.app.store.read((tx) => tx.get(id)))?.['title']);
	const [leakTitle, serviceTitle] = [await titleOf(leak), await titleOf(service)];
	await waitFor(leak, serviceTitle.slice(0, 9), new RegExp(serviceTitle));
	await expect(page.getByText(/Waits for another job since/).first()).toBeVisible();
	await waitFor(service, leakTitle.slice(0, 9), new RegExp(leakTitle));
	await expect(
		page.getByRole('dialog').getByText(/This would go round in a circle: .* already waits for this job/)
	).toBeVisible();
	await plant.app.own.run(({ act }) => act('work.cancel', { id: service, reason: 'Line is sold' }));
	await openJob(page, leak);
	await expect(page.getByText('The job this waited for was cancelled.')).toBeVisible({ timeout: 40_000 });
	await expect(page.getByText('Nothing stands in the way.')).toBeVisible();
	await phone.close();
});

test('time that was started on another device is said to be so, also after the page has died, and can be stopped here', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	const { leak, service } = plant.ids.work;
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, service);
	await page.getByRole('button', { name: 'Start work' }).click();
	await expect(page.getByText('Your time is running since', { exact: false })).toBeVisible();
	await expect(page.getByText('It was started on another device.', { exact: false })).toBeHidden();

	const tablet = await browser.newContext(PHONE);
	const there = await tablet.newPage();
	await signInAs(there, plant, 'Theo Technician');
	await openJob(there, leak);
	await there.getByRole('button', { name: 'Start work' }).click();
	await openJob(page, leak);
	const said = page.getByText('It was started on another device. You can stop it here.');
	await expect(said).toBeVisible({ timeout: 40_000 });
	await expect(page.getByText('· begun on another device')).toBeVisible();
	await untilKept(page);
	await phone.setOffline(true);
	await page.reload();
	await expect(said).toBeVisible();
	await phone.setOffline(false);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(said).toBeHidden();
	await expect(there.getByRole('button', { name: 'Go on' })).toBeVisible({ timeout: 40_000 });
	await Promise.all([phone.close(), tablet.close()]);
});
