import { expect, test, type Page } from '@playwright/test';
import { scanner } from '../support/hand-scanner.ts';
import { untilKept } from '../support/kept-app.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

let plant: WorkPlant;
let job: string;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	job = await plant.app.own.run(async ({ act }) => {
		const { site, machines, people } = plant.ids;
		const make = (name: string, code: string, parentId: string) =>
			act('asset.create', { kind: 'machine', name, code, parentId });
		await make('Compressor', 'Air Compressor 3', site);
		await make('Spare pump', 'P-7', site);
		await make('Duty pump', 'P-7', machines.tank);
		const steps = [{ id: 'there', kind: 'scan', instruction: 'Scan the filler' }];
		const procedure = (await act('procedure.draft', { site, code: 'PR-7', name: 'Walk', steps }))('pr');
		await act('procedure.publish', { id: procedure });
		const work = (
			await act('work.request', { assetId: machines.filler, title: 'Walk past', impact: 'none' })
		)('w');
		await act('work.plan', { id: work, changes: { procedure: { to: { id: procedure, version: 1 } } } });
		await act('work.assign', { id: work, owner: { to: { type: 'person', id: people.technician } } });
		return work;
	});
});

test.afterAll(() => plant.stop());

const offline = async (page: Page, name: string): Promise<void> => {
	await signInAs(page, plant, name);
	await page.goto(`${plant.url}/machines`);
	await expect(page.getByRole('link', { name: /Compressor/ })).toBeVisible();
	await untilKept(page);
	await page.context().setOffline(true);
};

const isOpen = (page: Page, name: string) =>
	expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

test('a machine whose code has blanks in it, as lists from elsewhere bring them, is opened like any other', async ({
	browser
}) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await offline(page, 'Sue Supervisor');
	await page.getByRole('link', { name: /Compressor/ }).click();
	await isOpen(page, 'Compressor');
	await page.goto(`${plant.url}/a/Air%20Compressor%203`);
	await isOpen(page, 'Compressor');
	await page.goto(`${plant.url}/more`);
	await isOpen(page, 'More');
	await scanner(page, `${plant.url}/a/Air%20Compressor%203`);
	await isOpen(page, 'Compressor');
	await page.getByRole('link', { name: 'Report a problem here' }).click();
	await expect(page.getByText('Air Compressor 3')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'What do you see?' })).toBeVisible();
	expect(faults).toEqual([]);
	await context.close();
});

test('of two machines with one code each row leads to its own, and so does a report from there', async ({
	browser
}) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await offline(page, 'Sue Supervisor');
	for (const name of ['Duty pump', 'Spare pump']) {
		await page.goto(`${plant.url}/machines`);
		await page.getByRole('searchbox').fill(name);
		await page.getByRole('link', { name: new RegExp(name) }).click();
		await isOpen(page, name);
		await page.getByRole('link', { name: 'Report a problem here' }).click();
		await expect(page.getByText(name)).toBeVisible();
	}
	expect(faults).toEqual([]);
	await context.close();
});

test('a step that asks for a label takes it from a hand scanner, and offers the camera', async ({
	browser
}) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/work/${job}`);
	await page.getByRole('button', { name: /^Start/ }).click();
	await expect(page.getByText('Scan the filler').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Scan the label' })).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);
	await page.getByRole('heading', { level: 1 }).focus();
	await scanner(page, `${plant.url}/a/FIL-1`);
	await expect(page.getByText(/1 of 1/).first()).toBeVisible();
	expect(new URL(page.url()).pathname).toBe(`/work/${job}`);
	expect(faults).toEqual([]);
	await context.close();
});
