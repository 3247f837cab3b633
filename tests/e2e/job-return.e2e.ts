import { expect, test, type Page } from '@playwright/test';
import { scanner } from '../support/hand-scanner.ts';
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

const jobThere = (id: string) => plant.app.store.read((tx) => tx.get(id));
const entries = (doc: Awaited<ReturnType<typeof jobThere>>, map: string): object[] =>
	Object.values((doc?.[map] ?? {}) as Record<string, object>);

const post = async (path: string, body: object, token = ''): Promise<unknown> => {
	const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
	const answer = await fetch(`${plant.url}/auth/${path}`, {
		method: 'POST',
		headers,
		body: JSON.stringify(body)
	});
	return answer.status === 204 ? undefined : answer.json();
};

/** From another browser, every key of theirs but its own ends. */
const endSignIns = async (name: string): Promise<void> => {
	const { token } = (await post('sign-in', { name, password: 'correct horse' })) as { token: string };
	const { devices } = (await post('devices', {}, token)) as {
		devices: { device: string; isThis: boolean }[];
	};
	for (const { device, isThis } of devices) if (!isThis) await post('sign-out-device', { device }, token);
};

test('work goes on without a network, the tablet sleeps, the sign-in runs out: it says so, and all arrives once they sign in', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	const { leak } = plant.ids.work;
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, leak);
	await untilKept(page);
	await phone.setOffline(true);
	await page.getByRole('button', { name: 'Start work' }).click();
	await page.getByRole('textbox', { name: 'What did you find or do?' }).fill('Seal is worn');
	await page.getByRole('button', { name: 'Add comment' }).click();
	await page.getByRole('button', { name: '15 min', exact: true }).click();
	// Kept is what the page shows as kept: whoever leaves it within a hundredth of a second has not seen that.
	await expect(page.getByText('15 min booked so far')).toBeVisible();
	// Somebody asks for it to be sent although there is no network, and the tablet goes to sleep.
	await page.goto(`${plant.url}/sent`);
	await page.close();
	await endSignIns('Theo Technician');

	await phone.setOffline(false);
	const again = await phone.newPage();
	await again.goto(`${plant.url}/sent`);
	await expect(
		again.getByText('The server asks you to sign in again.', { exact: false }).first()
	).toBeVisible({
		timeout: 40_000
	});
	expect(entries(await jobThere(leak), 'comments')).toEqual([]);
	await signInAs(again, plant, 'Theo Technician');
	await expect
		.poll(async () => entries(await jobThere(leak), 'comments'), { timeout: 60_000 })
		.toMatchObject([{ text: 'Seal is worn' }]);
	await expect.poll(async () => entries(await jobThere(leak), 'labour').length, { timeout: 40_000 }).toBe(2);
	expect((await jobThere(leak))?.['status']).toBe('in-progress');
	await phone.close();
});

test('a hand scanner reads the code of a step on paper: its job is opened at that step, without a network too', async ({
	browser
}) => {
	const tablet = await browser.newContext({ viewport: { width: 1024, height: 768 } });
	const page = await tablet.newPage();
	const { service } = plant.ids.work;
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, service);
	await untilKept(page);
	await tablet.setOffline(true);
	await page.goto(`${plant.url}/machines`);
	await expect(page.getByRole('link', { name: /Packing hall/ })).toBeVisible();
	await scanner(page, `${plant.url}/work/${service}#step-pressure`);
	await expect(page.getByRole('heading', { level: 1, name: 'Quarterly service' })).toBeVisible();
	await expect(page.locator('#step-pressure').getByRole('textbox')).toBeFocused();
	// How old it is stands above it for as long as nobody knows better.
	await expect(page.getByText(/^As of /)).toBeVisible({ timeout: 40_000 });
	await tablet.close();
});

test('a photo beside the answer of a check stays there while one looks at another page, and the answer stays what it was', async ({
	browser
}) => {
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	const { service } = plant.ids.work;
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, service);
	await untilKept(page);
	await phone.setOffline(true);
	const step = page.locator('#step-guards');
	await step.getByRole('radio', { name: 'OK', exact: true }).check();
	await expect(step.getByRole('button', { name: 'Add a photo: Are all guards in place?' })).toBeVisible();
	const png = await page.screenshot();
	await step
		.locator('input[type=file]')
		.setInputFiles([{ name: 'guard.png', mimeType: 'image/png', buffer: png }]);
	await expect(step.getByText('Photos so far: 1')).toBeVisible();
	await page.goto(plant.url);
	await openJob(page, service);
	await expect(step.getByText('Photos so far: 1')).toBeVisible();
	await expect(step.getByRole('radio', { name: 'OK', exact: true })).toBeChecked();
	await phone.setOffline(false);
	await page.evaluate(() => void window.dispatchEvent(new Event('online')));
	await expect
		.poll(async () => entries(await jobThere(service), 'photos').length, { timeout: 40_000 })
		.toBe(1);
	await phone.close();
});
