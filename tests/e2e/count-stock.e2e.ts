import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { scanner } from '../support/hand-scanner.ts';
import { untilKept } from '../support/kept-app.ts';
import { docOf } from '../unit/core/plant.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const TABLET = { viewport: { width: 1024, height: 768 }, locale: 'de-DE' };

let plant: WorkPlant;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	const { site } = plant.ids;
	const sited = { site, scopes: [`site:${site}`] };
	const part = (id: string, code: string, name: string) =>
		docOf({ ...{ id, kind: 'part', code, name, unit: 'Stück' }, ...sited });
	const bin = (id: string, code: string) => docOf({ ...{ id, kind: 'bin', code, store: 'store' }, ...sited });
	await plant.app.store.write((tx) =>
		tx.put([
			docOf({ ...{ id: 'store', kind: 'store', code: 'ST', name: 'Hauptlager' }, ...sited }),
			...[bin('a1', 'A1-0815'), bin('b2', 'B2-0816')],
			...[part('bearing', '6205', 'Rillenkugellager'), part('seal', '6206', 'Wellendichtring')]
		])
	);
	await plant.app.own.run(async ({ act }) => {
		await act('stock.receive', { part: 'bearing', bin: 'a1', quantity: 14 });
		// More than the book knows of: it asks for a count by itself.
		await act('stock.issue', { part: 'seal', bin: 'b2', quantity: 2 });
	});
});

test.afterAll(() => plant.stop());

const line = (page: Page, name: string) =>
	page.getByRole('main').getByRole('listitem').filter({ hasText: name });

test('a store is counted with a hand scanner and without a network: bin, part, number, and what was counted says so', async ({
	browser
}) => {
	const context = await browser.newContext(TABLET);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Theo Technician');
	await page.goto(`${plant.url}/parts`);
	await untilKept(page);
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Bestand zählen' }).click();
	await expect(page.getByText('Scannen Sie das Etikett eines Fachs', { exact: false })).toBeVisible();
	await expect(page.getByRole('button', { name: 'B2-0816 · Wellendichtring' })).toBeVisible();

	await scanner(page, 'A1-0815');
	await expect(page.getByText('0 von 1 gezählt')).toBeVisible();
	// Whoever knows what the book says finds it.
	await expect(page.getByText('14 Stück')).toBeHidden();
	await scanner(page, '6205');
	const number = page.getByRole('textbox', { name: 'Wie viele dort liegen' });
	await expect(number).toBeFocused();
	await page.keyboard.type('12', { delay: 120 });
	expect(await page.evaluate(layoutFaults, { target: 48 })).toEqual([]);
	expect(await barriers(page)).toEqual([]);

	// The next label keeps the number and none of its own signs get into it; the book knows of no such part here.
	await scanner(page, '6206');
	await expect(line(page, 'Rillenkugellager')).toContainText(/12 Stück · −2 Stück/);
	await expect(page.getByRole('heading', { name: 'Wellendichtring' })).toBeVisible();
	await page.keyboard.type('3', { delay: 120 });
	await page.keyboard.press('Enter');
	await expect(page.getByText('2 von 2 gezählt')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Scannen Sie das Etikett eines Fachs', { exact: false })).toBeVisible();
	await scanner(page, 'A1-0815');
	await scanner(page, '6205');
	await expect(page.getByText('Rillenkugellager: schon gezählt')).toBeVisible();

	await context.setOffline(false);
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect
		.poll(async () => (await plant.app.store.read((tx) => tx.get('level.bearing.a1')))?.['onHand'], {
			timeout: 40_000
		})
		.toBe(12);
	expect(faults).toEqual([]);
	await context.close();
});
