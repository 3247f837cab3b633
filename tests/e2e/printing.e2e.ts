import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';
import { savedBy } from '../support/saved-file.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
});

test.afterAll(() => plant.stop());

const pagesIn = (path: string): number => {
	const file = readFileSync(path, 'latin1');
	expect(file.slice(0, 8)).toBe('%PDF-1.7');
	expect(file.trimEnd().endsWith('%%EOF')).toBe(true);
	return Number(/\/Type \/Pages \/Count (\d+)/.exec(file)?.[1]);
};

test('without a network a job is saved as a PDF, and as a paper copy to fill in', async ({ browser }) => {
	test.setTimeout(180_000);
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/work/${plant.ids.work.service}`);
	await expect(page.getByText('Are all guards in place?')).toBeVisible();
	await untilKept(page);
	await context.setOffline(true);
	await page.reload();

	const record = await savedBy(page, () =>
		page.getByRole('button', { name: 'Save the job as a PDF' }).click()
	);
	expect(record.name).toBe('QUA-record.pdf');
	expect(pagesIn(record.path)).toBe(1);
	await expect(page.getByText('Saved as QUA-record.pdf', { exact: false })).toBeVisible();
	const twin = await savedBy(page, () =>
		page.getByRole('button', { name: 'Paper copy to fill in by hand' }).click()
	);
	expect(twin.name).toBe('QUA-paper.pdf');
	expect(pagesIn(twin.path)).toBeGreaterThanOrEqual(1);
	// What the code beside a step on that paper opens.
	await page.goto('about:blank');
	await page.goto(`${plant.url}/work/${plant.ids.work.service}#step-found`);
	await expect(page.locator('#step-found')).toBeInViewport();
	await expect(page.locator('#step-found').getByRole('textbox')).toBeFocused();
	expect(faults).toEqual([]);
	await context.close();
});
