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

const jobThere = (id: string) => plant.app.store.read((tx) => tx.get(id));
const entries = (doc: Awaited<ReturnType<typeof jobThere>>, map: string): object[] =>
	Object.values((doc?.[map] ?? {}) as Record<string, object>);

const comeOnline = (page: Page): Promise<void> =>
	page.evaluate(() => void window.dispatchEvent(new Event('online')));

test('one closes it while another is at it and adds hours: both read what happened, the time is stopped there, and the hours are in it', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const { leak } = plant.ids.work;
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, leak);
	await page.getByRole('button', { name: 'Start work' }).click();
	await expect.poll(async () => entries(await jobThere(leak), 'labour').length, { timeout: 40_000 }).toBe(1);
	await untilKept(page);
	await phone.setOffline(true);
	await page.getByRole('button', { name: '15 min', exact: true }).click();
	await expect(page.getByText('15 min booked so far')).toBeVisible();

	const desk = await browser.newContext(PHONE);
	const there = await desk.newPage();
	await signInAs(there, plant, 'Sue Supervisor');
	await openJob(there, leak);
	await there.getByRole('button', { name: 'Job done' }).click();
	await there.getByRole('button', { name: 'Close the job' }).click();
	await expect.poll(async () => (await jobThere(leak))?.['status'], { timeout: 40_000 }).toBe('closed');

	await phone.setOffline(false);
	await comeOnline(page);
	await expect(page.getByText(/Sue Supervisor closed this job, .*can still be added/)).toBeVisible({
		timeout: 60_000
	});
	await expect(page.getByText('The job has ended. Your time still runs.')).toBeVisible();
	await page.getByRole('button', { name: 'Stop my time' }).click();
	await expect(page.getByRole('button', { name: 'Stop my time' })).toBeHidden();
	await page.getByRole('button', { name: '5 min', exact: true }).click();
	await expect
		.poll(
			async () => entries(await jobThere(leak), 'labour').filter((line) => 'to' in line && line.to).length,
			{ timeout: 40_000 }
		)
		.toBe(3);
	expect((await jobThere(leak))?.['status']).toBe('closed');
	await expect(there.getByText(/Theo Technician · 15 min/)).toBeVisible({ timeout: 40_000 });
	await Promise.all([phone.close(), desk.close()]);
});

test('what somebody else finished stays in one’s list as long as one’s own time runs on it', async ({
	browser
}) => {
	const { service } = plant.ids.work;
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, service);
	await page.getByRole('button', { name: 'Start work' }).click();
	await expect
		.poll(async () => (await jobThere(service))?.['status'], { timeout: 40_000 })
		.toBe('in-progress');
	const step = { id: service, step: 'guards', version: 1, value: true };
	await plant.app.own.run(async ({ act }) => {
		await act('work.answer', step);
		await act('work.complete', { id: service });
	});
	await page.goto(plant.url);
	const row = page.getByRole('link', { name: /Quarterly service.*Your time runs/ });
	await expect(row).toBeVisible({ timeout: 40_000 });
	await row.click();
	await page.getByRole('button', { name: 'Stop my time' }).click();
	await expect(page.getByRole('button', { name: 'Stop my time' })).toBeHidden();
	await page.goto(plant.url);
	await expect(page.getByRole('link', { name: /Leaks oil/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /Quarterly service/ })).toBeHidden();
	await phone.close();
});

test('the machine is taken out of service while somebody works at it without a network: whoever does it is told of the job, they are told why, and nothing is lost', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const { leak } = plant.ids.work;
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, leak);
	await untilKept(page);
	await phone.setOffline(true);
	await page.getByRole('button', { name: 'Start work' }).click();
	await page.getByRole('textbox', { name: 'What did you find or do?' }).fill('Seal is worn');
	await page.getByRole('button', { name: 'Add comment' }).click();

	const desk = await browser.newContext({ viewport: { width: 1024, height: 768 } });
	const there = await desk.newPage();
	await signInAs(there, plant, 'Sue Supervisor');
	await there.goto(`${plant.url}/a/FIL-1`);
	await there.getByRole('button', { name: 'Look after it' }).click();
	await there.getByRole('menuitem', { name: 'Take out of service' }).click();
	const sheet = there.getByRole('dialog');
	await expect(sheet.getByText('2 jobs are still open here. They stay open', { exact: false })).toBeVisible();
	await sheet.getByRole('textbox', { name: 'Reason' }).fill('Sold to Lyon');
	await sheet.getByRole('button', { name: 'Take out of service' }).click();
	await expect(sheet).toBeHidden();
	await expect
		.poll(async () => (await jobThere(plant.ids.machines.filler))?.['archived'], { timeout: 40_000 })
		.toBe(true);

	await phone.setOffline(false);
	await comeOnline(page);
	await expect(
		page.getByText(/This machine was taken out of service.*kept all the same.*Sold to Lyon/)
	).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Job done' }).click();
	await expect.poll(async () => (await jobThere(leak))?.['status'], { timeout: 40_000 }).toBe('done');
	expect(entries(await jobThere(leak), 'comments')).toMatchObject([{ text: 'Seal is worn' }]);
	await Promise.all([phone.close(), desk.close()]);
});

test('a job with five hundred comments opens at its end, shows all of them, and takes one more without a network', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const { leak } = plant.ids.work;
	await plant.app.own.run(async ({ act }) => {
		for (let n = 1; n <= 500; n++) await act('work.comment', { id: leak, text: `Word ${n}.` });
	});
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, leak);
	const history = page
		.getByRole('region')
		.or(page.locator('section'))
		.filter({
			has: page.getByRole('heading', { name: 'History' })
		});
	const words = history.getByText(/^Word \d+\.$/);
	await expect(history.getByText('Word 500.')).toBeVisible({ timeout: 40_000 });
	expect(await words.count()).toBeLessThanOrEqual(60);
	await untilKept(page);
	await phone.setOffline(true);
	await page.getByRole('textbox', { name: 'What did you find or do?' }).fill('One more');
	await page.getByRole('button', { name: 'Add comment' }).click();
	await expect(history.getByText('One more')).toBeVisible();
	const earlier = history.getByRole('button', { name: /earlier entries/ });
	for (let n = 0; n < 12 && (await earlier.isVisible()); n++) await earlier.click();
	await expect(history.getByText('Word 1.', { exact: true })).toBeVisible();
	expect(new Set(await words.allTextContents()).size).toBe(500);
	await phone.close();
});

test('times in the future and times that overlap are said to be so before and after they are booked, and both are kept', async ({
	browser
}) => {
	const { leak } = plant.ids.work;
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, leak);
	const book = async (from: string, to: string, odd: RegExp | undefined): Promise<void> => {
		await page.getByRole('button', { name: 'Other time…' }).click();
		const sheet = page.getByRole('dialog', { name: 'Book time' });
		await sheet.getByLabel('From').fill(from);
		await sheet.getByLabel('To').fill(to);
		if (odd) await expect(sheet.getByText(odd)).toBeVisible();
		await sheet.getByRole('button', { name: 'Book time' }).click();
		await expect(sheet).toBeHidden();
	};
	const ahead = String(new Date().getFullYear() + 1);
	await book('2026-03-20T08:00', '2026-03-20T09:00', undefined);
	await book('2026-03-20T08:30', '2026-03-20T09:30', /overlaps with time already booked/);
	await book(`${ahead}-06-01T08:00`, `${ahead}-06-01T08:10`, /lies in the future/);
	await expect(page.getByText('This overlaps with time already booked. Both are kept.')).toHaveCount(2);
	await expect(page.getByText('This lies in the future. It is kept as you write it.')).toHaveCount(1);
	await expect(page.getByText('130 min booked so far')).toBeVisible();
	await expect.poll(async () => entries(await jobThere(leak), 'labour').length, { timeout: 40_000 }).toBe(3);
	await phone.close();
});

test('an empty photo beside an answer is told in words, and answer and job go on', async ({ browser }) => {
	const { service } = plant.ids.work;
	const phone = await browser.newContext(PHONE);
	const page = await phone.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await openJob(page, service);
	const step = page.locator('#step-guards');
	await step.getByRole('radio', { name: 'OK', exact: true }).check();
	const choose = async (name: string, buffer: Buffer): Promise<void> => {
		const chosen = page.waitForEvent('filechooser');
		await step.getByRole('button', { name: /Add a photo/ }).click();
		await (await chosen).setFiles({ name, mimeType: 'image/jpeg', buffer });
	};
	await choose('nothing.jpg', Buffer.alloc(0));
	await expect(step.getByRole('alert')).toBeVisible();
	await expect(step.getByRole('radio', { name: 'OK', exact: true })).toBeChecked();
	await choose('broken.jpg', Buffer.from('not a picture at all'));
	await expect(step.getByRole('alert')).toBeHidden();
	await expect(step.getByText('Photos so far: 1')).toBeVisible();
	await expect
		.poll(async () => entries(await jobThere(service), 'photos').length, { timeout: 40_000 })
		.toBe(1);
	await expect
		.poll(async () => entries(await jobThere(service), 'answers').length, { timeout: 40_000 })
		.toBe(2);
	await phone.close();
});
