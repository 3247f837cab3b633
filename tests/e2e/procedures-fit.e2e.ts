import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { layoutFaults } from '../support/geometry.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const LONG = 'Druckbegrenzungsventilhauptabsperrschieber';
const LOOKS = [
	['light', 'normal', 48, 360],
	['dark', 'normal', 48, 360],
	['contrast', 'normal', 48, 360],
	['light', 'glove', 72, 390]
] as const;

let plant: WorkPlant;
let job: string;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	job = await plant.app.own.run(async ({ act }) => {
		const parentId = plant.ids.machines.palletiser;
		const isolation = { q1: { energy: 'electrical', device: LONG, location: 'Schaltschrank 3' } };
		const args = { kind: 'component', name: 'Presse', code: 'PRS-2', parentId, isolation };
		const asset = (await act('asset.create', { ...args, requirePermit: ['confined-space'] }))('a');
		const id = (
			await act('work.request', { title: 'Riemen', assetId: asset, impact: 'degraded', code: 'R-1' })
		)('w');
		await act('work.isolate', { id, point: 'q1' });
		return id;
	});
});

test.afterAll(() => plant.stop());

const still = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');
		document.adoptedStyleSheets.push(sheet);
	});

test('permits, locks, signatures and procedures fit in German on a small phone, in every look', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const context = await browser.newContext({
		// So high that the bar at the bottom covers nothing.
		viewport: { width: 360, height: 7000 },
		locale: 'de-DE',
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	const procedure = `/procedures/${plant.ids.procedure}`;
	const open = (name: string) => page.getByRole('button', { name }).first().click();
	const pages: [path: string, shows: string, then?: () => Promise<void>][] = [
		[`/work/${job}`, LONG],
		[`/work/${job}`, LONG, () => open(`Mein Schloss anbringen: ${LONG}`)],
		[`/work/${job}`, LONG, () => open('Diesen Auftrag unterschreiben')],
		['/procedures', 'Filler service'],
		[procedure, 'Are all guards in place?'],
		[procedure, 'Are all guards in place?', () => page.getByRole('tab', { name: 'Ausprobieren' }).click()],
		[procedure, 'Are all guards in place?', () => open('Nächste Fassung schreiben')],
		[procedure, 'Are all guards in place?', () => open('Schritt 5 ändern')]
	];
	for (const [path, shows, then] of pages) {
		await page.goto(plant.url + path);
		await expect(page.getByText(shows).first()).toBeVisible();
		await then?.();
		await still(page);
		for (const [theme, density, target, width] of LOOKS) {
			await page.setViewportSize({ width, height: 7000 });
			await page.evaluate((look) => void Object.assign(document.documentElement.dataset, look), {
				theme,
				density
			});
			const look = `${path}, ${theme}, ${density}`;
			expect(await page.evaluate(layoutFaults, { target }), look).toEqual([]);
			expect(await barriers(page), look).toEqual([]);
		}
	}
	await context.close();
});
