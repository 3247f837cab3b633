import { expect, test } from '@playwright/test';
import { expectClean } from '../support/clean-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

test('two planners who say without knowing of each other what a plan needs both find it again, one tap away', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const { site, machines } = plant.ids;
	const { plan, seal, oil } = await plant.app.own.run(async ({ act }) => {
		const part = async (code: string, name: string) =>
			(await act('part.create', { site, code, name, unit: 'pcs' }))('pt');
		const [seal, oil] = [await part('S-1001', 'Shaft seal'), await part('O-68', 'Gear oil')];
		const schedule = { calendar: { every: 1, unit: 'month', anchor: '2026-01-15' } };
		const made = { site, code: 'PM-40', name: 'Change the seal', workKind: 'preventive', schedule };
		return { seal, oil, plan: (await act('plan.create', { ...made, assets: [machines.tank] }))('pl') };
	});
	const partsOf = async () => (await plant.app.store.read((tx) => tx.get(plan)))?.['parts'];

	const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'en-GB' });
	const page = await context.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await page.goto(`${plant.url}/pm/${plan}`);
	await expect(page.getByRole('heading', { level: 2, name: 'Change the seal' })).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);
	await page.getByRole('tab', { name: 'Change' }).click();
	await page.getByRole('button', { name: 'More possibilities' }).click();
	const parts = page.getByRole('group', { name: 'Parts' });
	await parts.getByRole('searchbox', { name: 'Find a part' }).fill('seal');
	await parts.getByRole('button', { name: 'Shaft seal (S-1001)' }).click();
	await parts.getByRole('textbox', { name: 'Shaft seal (S-1001)' }).fill('2');
	await expectClean(page);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('tab', { name: 'Next' })).toHaveAttribute('aria-selected', 'true');

	await plant.app.own.run(async ({ act }) => {
		await act('plan.edit', {
			id: plan,
			changes: { parts: { from: null, to: [{ part: oil, quantity: 1 }] } }
		});
	});
	await context.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	const other = page.getByRole('region', { name: /also wrote.*Parts/ });
	await expect(other).toBeVisible({ timeout: 40_000 });
	const held = await partsOf();
	await other.getByRole('button', { name: 'Bring this back' }).click();
	const ways = [[{ part: oil, quantity: 1 }], [{ part: seal, quantity: 2 }]];
	await expect
		.poll(partsOf, { timeout: 40_000 })
		.toEqual(JSON.stringify(held) === JSON.stringify(ways[0]) ? ways[1] : ways[0]);
	await expectClean(page);
	await context.close();
});
