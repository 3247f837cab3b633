import { expect, test, type Browser, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { scanner } from '../support/hand-scanner.ts';
import { untilKept } from '../support/kept-app.ts';
import { docOf } from '../unit/core/plant.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	await plant.app.own.run(async ({ act }) => {
		const { site, machines } = plant.ids;
		await act('asset.create', { kind: 'machine', name: 'Förderband 3', code: 'FB-12', parentId: site });
		await act('asset.create', { kind: 'component', name: 'Antrieb', code: 'P-101', parentId: machines.tank });
	});
	const unused = { id: 'unused', kind: 'part', code: '6206', name: 'Spare nobody lists', unit: 'piece' };
	await plant.app.store.write((tx) =>
		tx.put([
			docOf({ ...unused, site: plant.ids.site, scopes: [`site:${plant.ids.site}`] }),
			docOf({
				...{ id: 'bearing', kind: 'part', code: '6205', name: 'Kugellager', unit: 'piece', maker: 'SKF' },
				...{ site: plant.ids.site, scopes: [`site:${plant.ids.site}`] }
			})
		])
	);
	await plant.app.own.run(({ act }) =>
		act('asset.setPart', { id: plant.ids.machines.tank, key: 'bearing', to: { quantity: 2 } })
	);
});

test.afterAll(() => plant.stop());

const searching = async (browser: Browser, choices: object = PHONE, name = 'Theo Technician') => {
	const context = await browser.newContext(choices);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, name);
	await page.goto(`${plant.url}/search`);
	return { context, page, faults };
};

const type = (page: Page, text: string) => page.getByRole('searchbox').fill(text);
const hit = (page: Page, name: RegExp) => page.getByRole('link', { name });

test('from any page one tap or Ctrl+K leads to the search, and Enter to the best of what was found', async ({
	browser
}) => {
	const { context, page, faults } = await searching(browser);
	await page.goto(`${plant.url}/machines`);
	await page.getByRole('link', { name: 'Search' }).click();
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('foerderbnad');
	await expect(hit(page, /Förderband 3/)).toContainText('Hamburg');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Förderband 3');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('searchbox')).toBeFocused();
	// A hand scanner types faster than anything is found, and ends with Enter.
	await page.keyboard.type('P-101');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Antrieb');
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('P-101');
	expect(faults).toEqual([]);
	await context.close();
});

test('machines, jobs, parts and people are found, open jobs before ended ones, and walked through with the arrows', async ({
	browser
}) => {
	const { context, page, faults } = await searching(browser, PHONE, 'Sue Supervisor');
	await type(page, 'p101');
	await expect(hit(page, /Antrieb/)).toContainText('Tank');
	await type(page, 'kugellagr');
	await expect(page.getByRole('heading', { name: 'Parts' })).toBeVisible();
	await expect(page.getByText('6205')).toBeVisible();
	await type(page, 'colleage');
	await hit(page, /Carla Colleague/).click();
	await expect(page).toHaveURL(/backlog\?owner=/);
	await page.goBack();
	await type(page, 'filler');
	await expect(page.getByRole('heading', { name: 'Jobs' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(hit(page, /^Filler/)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('section', { hasText: 'Jobs' }).getByRole('link').first()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('searchbox')).toBeFocused();
	expect(await barriers(page)).toEqual([]);
	await type(page, 'xyzzy');
	await expect(page.getByText('Nothing on this device fits “xyzzy”.')).toBeVisible();
	expect(faults).toEqual([]);
	await context.close();
});

test('after a restart without a network all of it is found, a machine that was renamed meanwhile by its new name only', async ({
	browser
}) => {
	const { context, page, faults } = await searching(browser, PHONE, 'Sue Supervisor');
	await type(page, 'palletiser');
	await expect(hit(page, /^Palletiser/)).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);
	await page.goto(`${plant.url}/search`);
	await type(page, 'paletizer');
	await expect(hit(page, /Palletiser PAL-1/)).toBeVisible();

	await page.goto(`${plant.url}/a/PAL-1`);
	await page.getByRole('button', { name: 'Look after it' }).click();
	await page.getByRole('menuitem', { name: 'Edit' }).click();
	const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' });
	await name.fill('Stapelroboter');
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stapelroboter');
	for (const visit of ['at once', 'after another start']) {
		await page.goto(`${plant.url}/search`);
		await type(page, 'roboter');
		await expect(hit(page, /Stapelroboter PAL-1/), visit).toBeVisible();
		await type(page, 'palletiser');
		await expect(page.getByText('There may be more', { exact: false })).toBeHidden();
		await expect(hit(page, /^Palletiser PAL-1/), visit).toBeHidden();
	}
	expect(faults).toEqual([]);
	await context.close();
});

test('a part knows the machines that list it, without a network and after a restart, and says where none does', async ({
	browser
}) => {
	const { context, page, faults } = await searching(browser, PHONE, 'Sue Supervisor');
	await page.goto(`${plant.url}/parts/bearing`);
	await expect(hit(page, /Tank/)).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);
	await page.goto(`${plant.url}/parts/bearing`);
	await hit(page, /Tank/).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tank');
	await page.goto(`${plant.url}/parts/unused`);
	await expect(page.getByText('No machine lists it', { exact: false })).toBeVisible();
	expect(faults).toEqual([]);
	await context.close();
});

test('a label that a hand scanner types into the search field leads to its machine', async ({ browser }) => {
	const { context, page, faults } = await searching(browser);
	await page.getByRole('searchbox').click();
	await scanner(page, `${plant.url}/a/FB-12`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Förderband 3');
	expect(faults).toEqual([]);
	await context.close();
});

// The last: it takes a machine away for good.
test('S-7 what no longer belongs to the person is not found, though its words were kept', async ({
	browser
}) => {
	const { context, page, faults } = await searching(browser);
	await type(page, 'tank');
	await expect(hit(page, /^Tank/)).toBeVisible();
	await plant.app.store.write(async (tx) => {
		const tank = await tx.get(plant.ids.machines.tank);
		if (tank) await tx.put([{ ...tank, rev: tank.rev + 1, scopes: ['site:elsewhere'] }]);
	});
	await page.reload();
	await expect(async () => {
		await type(page, '');
		await type(page, 'TA-1');
		await expect(hit(page, /^Tank/)).toBeHidden({ timeout: 1_000 });
	}).toPass();
	expect(faults).toEqual([]);
	await context.close();
});
