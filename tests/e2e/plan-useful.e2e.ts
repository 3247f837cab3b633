import { expect, test } from '@playwright/test';
import { expectClean } from '../support/clean-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

test('without a network one tap says that planned work was not needed, and its plan says so with its evidence', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const { site, machines } = plant.ids;
	const asset = machines.filler;
	const plan = await plant.app.own.run(async ({ act }) => {
		const schedule = { calendar: { every: 1, unit: 'month', anchor: '2026-01-15' } };
		const made = { site, code: 'PM-41', name: 'Look at the filler', workKind: 'preventive', schedule };
		return (await act('plan.create', { ...made, assets: [asset] }))('pl');
	});
	const job = (ordinal: number) => `w.${plan}.${asset}.${ordinal}`;
	for (const ordinal of [1, 2, 3, 4]) {
		await plant.app.own.run(async ({ act }) => {
			await act('plan.openSlot', { plan, asset, ordinal, dueOn: `2026-0${ordinal}-15` });
		});
		await plant.app.own.run(async ({ act }) => {
			const said = ordinal < 4 && { usefulness: 'not-needed' };
			await act('work.complete', { id: job(ordinal), minutes: 10, ...said });
		});
	}

	const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
	const page = await phone.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/pm/${plan}`);
	await expect(page.getByRole('heading', { level: 2, name: 'Look at the filler' })).toBeVisible();
	const advice = page.getByRole('region', { name: 'Is it done often enough?' });
	await expect(advice).toBeHidden();
	await untilKept(page);
	await phone.setOffline(true);

	await page.goto(`${plant.url}/work/${job(4)}`);
	await page.getByRole('button', { name: 'Not needed' }).click();
	await expect(page.getByRole('button', { name: 'Not needed' })).toHaveAttribute('aria-pressed', 'true');
	await expectClean(page);

	await page.goto(`${plant.url}/pm/${plan}`);
	await expect(
		advice.getByText('Of the last 4 times 4 were not needed, and none found anything.')
	).toBeVisible();
	await expect(advice.getByText(/every 2 months/i)).toBeVisible();
	await advice.getByText('Show these jobs').click();
	await expect(advice.getByRole('link')).toHaveCount(4);
	await expectClean(page);
	await advice.getByRole('button', { name: 'Change the plan' }).click();
	await expect(page.getByRole('tab', { name: 'Change' })).toHaveAttribute('aria-selected', 'true');

	await phone.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	const there = () => plant.app.store.read((tx) => tx.get(job(4)));
	await expect.poll(async () => (await there())?.['usefulness'], { timeout: 40_000 }).toBe('not-needed');
	expect(faults).toEqual([]);
	await phone.close();
});
