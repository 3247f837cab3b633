import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const LONG = {
	machine: 'Hochdruckreinigungsanlagensteuerungsschrank',
	title: 'Hydraulikflüssigkeitsbehälterdichtungsaustausch nach Druckbegrenzungsventilstörung'
};
const LOOKS = [
	['light', 'normal', 48, 360],
	['dark', 'normal', 48, 360],
	['contrast', 'normal', 48, 360],
	['light', 'glove', 72, 390]
] as const;

/** Taller than most pages are in glove mode, in pixels. */
const TALL = 3600;

let plant: WorkPlant;
let job: string;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	job = await plant.app.own.run(async ({ act }) => {
		const parentId = plant.ids.machines.palletiser;
		const asset = (
			await act('asset.create', { kind: 'component', name: LONG.machine, code: 'HDR-01', parentId })
		)('a');
		return (
			await act('work.request', { title: LONG.title, assetId: asset, impact: 'safety', code: 'LANG-1' })
		)('w');
	});
});

test.afterAll(() => plant.stop());

const still = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');
		document.adoptedStyleSheets.push(sheet);
	});

test('long German words fit on a small phone, and everybody can use each page, in every look', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const context = await browser.newContext({
		viewport: { width: 360, height: TALL },
		locale: 'de-DE',
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await signInAs(page, plant, 'Theo Technician');
	await expect(page.getByText(LONG.title)).toBeVisible();
	const pages: [path: string, shows: string][] = [
		['/', LONG.title],
		[`/work/${job}`, LONG.machine],
		[`/work/${plant.ids.work.service}`, 'Are all guards in place?'],
		['/backlog', LONG.title],
		['/machines', 'Packing hall'],
		['/a/HDR-01', LONG.title],
		['/report?machine=HDR-01', LONG.title]
	];
	for (const [path, shows] of pages) {
		await page.goto(plant.url + path);
		await expect(page.getByText(shows).last()).toBeVisible();
		await still(page);
		for (const [theme, density, target, width] of LOOKS) {
			await page.setViewportSize({ width, height: TALL });
			await page.evaluate((look) => void Object.assign(document.documentElement.dataset, look), {
				theme,
				density
			});
			// The whole page at once: what the bar that stays at the bottom covers could be scrolled out from under it.
			const length = await page.evaluate(() => document.documentElement.scrollHeight);
			if (length > TALL) await page.setViewportSize({ width, height: length });
			const look = `${path}, ${theme}, ${density}`;
			expect(await page.evaluate(layoutFaults, { target }), look).toEqual([]);
			expect(await barriers(page), look).toEqual([]);
		}
	}
	await context.close();
});
