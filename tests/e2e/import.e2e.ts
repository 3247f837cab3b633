import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Download, type Page } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';
import { waitingActs } from '../support/waiting-acts.ts';
import { watchForFaults } from '../support/watch-page.ts';
import { signInAs, startWorkPlant, type WorkPlant } from '../support/work-plant.ts';

const DESK = { viewport: { width: 1440, height: 900 } };

let plant: WorkPlant;
let files: string;

test.beforeAll(async () => {
	plant = await startWorkPlant();
	files = mkdtempSync(join(tmpdir(), 'millwright-lists-'));
});

test.afterAll(async () => {
	rmSync(files, { recursive: true, force: true });
	await plant.stop();
});

/** Halls with lines with machines with drives, in an order in which nothing's parent stands before it. */
const manyRows = (prefix: string, count: number): string[] => {
	const rows = Array.from({ length: count }, (_, n) => {
		const parent = n === 0 ? '' : `${prefix}${Math.floor((n - 1) / 10)}`;
		return `${prefix}${n};"Thing ""${n}"", of ${prefix}";${parent};${n % 2 === 0 ? 'KHS' : 'Krones'};03.04.20${10 + (n % 10)}`;
	});
	return rows.reverse();
};

const HEADER = 'Kennung;Bezeichnung;Liegt in;Hersteller;Garantie bis';

const listOf = (name: string, rows: readonly string[], encoding: BufferEncoding = 'utf8'): string => {
	const path = join(files, name);
	writeFileSync(path, Buffer.from([HEADER, ...rows, ''].join('\r\n'), encoding));
	return path;
};

const openImport = async (page: Page): Promise<void> => {
	await page.goto(`${plant.url}/admin/import`);
	await expect(page.getByRole('button', { name: 'Choose a CSV file' })).toBeVisible();
};

const bring = async (page: Page, path: string): Promise<void> => {
	await page.locator('input[type=file]').setInputFiles(path);
	await page.getByRole('button', { name: 'Check all rows' }).click();
};

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

/** Every act of this page has its verdict. */
const untilSent = (page: Page): Promise<void> =>
	expect.poll(() => waitingActs(page), { timeout: 300_000, intervals: [2_000] }).toBe(0);

/** What the server holds under codes that begin so, each as often as it does. */
const codesAt = async (prefix: string): Promise<string[]> => {
	return plant.app.store.read(async (tx) => {
		const held = await tx.inventory([`site:${plant.ids.site}`]);
		const docs = await Promise.all(held.map(({ id }) => tx.get(id)));
		return docs.flatMap((doc) => {
			const code: unknown = doc?.['code'];
			return typeof code === 'string' && code.startsWith(prefix) ? [code] : [];
		});
	});
};

test('ten thousand rows with parents in any order come in without a network, and reach the server once each', async ({
	browser
}) => {
	test.setTimeout(600_000);
	const context = await browser.newContext(DESK);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');
	await openImport(page);
	await untilKept(page);
	await context.setOffline(true);
	await bring(page, listOf('ten-thousand.csv', manyRows('TEN', 10_000)));
	await expect(page.getByText('New: 10,000')).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Bring in 10,000 rows' }).click();
	await expect(page.getByText('Done. New: 10,000, changed: 0')).toBeVisible({ timeout: 300_000 });
	await context.setOffline(false);
	await untilSent(page);
	expect(await codesAt('TEN')).toHaveLength(10_000);
	expect(new Set(await codesAt('TEN')).size).toBe(10_000);
	expect(faults).toEqual([]);
	await context.close();
});

test('an import that is killed half-way goes on where it was, does everything once, and is taken back but for what somebody changed', async ({
	browser
}) => {
	test.setTimeout(600_000);
	const context = await browser.newContext(DESK);
	let page = await context.newPage();
	await signInAs(page, plant, 'Sue Supervisor');
	await openImport(page);
	await untilKept(page);
	await bring(page, listOf('killed.csv', manyRows('K', 2_000)));
	await page.getByRole('button', { name: 'Bring in 2,000 rows' }).click();
	// Something is done and something is not.
	await expect(page.getByText(/^(killed.csv)?\s*[1-9][\d,]* of 2,000 done/)).toBeVisible({ timeout: 60_000 });
	await page.close({ runBeforeUnload: false });

	page = await context.newPage();
	await openImport(page);
	await expect(page.getByText(/^Interrupted: [\d,]+ of 2,000 done/)).toBeVisible();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByText('Done. New: 2,000, changed: 0')).toBeVisible({ timeout: 120_000 });
	await untilSent(page);
	const codes = await codesAt('K');
	expect(codes).toHaveLength(2_000);
	expect(new Set(codes).size).toBe(2_000);

	await plant.app.own.run(async ({ act }) => {
		const [changed] = await plant.app.store.read((tx) => tx.find('code:k1999'));
		await act('asset.edit', { id: changed?.id, changes: { name: { from: changed?.['name'], to: 'Mine' } } });
	});
	await page.reload();
	await page.goto(`${plant.url}/a/K1999`);
	// What it brought in itself comes back first: two thousand machines.
	await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible({ timeout: 60_000 });
	await openImport(page);
	await page
		.getByRole('listitem')
		.filter({ hasText: 'killed.csv' })
		.getByRole('button', { name: 'Take back' })
		.click();
	await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
	await expect(page.getByText('Not taken back, because somebody changed it since: 1')).toBeVisible({
		timeout: 120_000
	});
	await untilSent(page);
	const standing = await plant.app.store.read(async (tx) => {
		const held = await tx.inventory([`site:${plant.ids.site}`]);
		const docs = await Promise.all(held.map(({ id }) => tx.get(id)));
		return docs.flatMap((doc) =>
			String(doc?.['code']).startsWith('K') && doc && !doc.archived && doc.kind !== 'person'
				? [String(doc['code'])]
				: []
		);
	});
	// What it lies in stays with it: nothing hangs in the air.
	expect(standing.sort()).toEqual(['K0', 'K1', 'K1999', 'K19', 'K199'].sort());
	await context.close();
});

test('a file as Excel in Germany saves it: one broken row is explained, the others come in, and the errors are a file', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const context = await browser.newContext(DESK);
	const page = await context.newPage();
	const faults = watchForFaults(page);
	await signInAs(page, plant, 'Sue Supervisor');
	await openImport(page);
	const rows = [
		'X1;Füllanlage;X2;KHS;01.02.2027',
		'X2;Halle;;;',
		'X3;"Förderband;X1;KHS;',
		'X4;Pumpe;nirgends;;',
		'X5;Presse;X2;;31.02.2026',
		'x1;Noch einmal;;;'
	];
	await page.locator('input[type=file]').setInputFiles(listOf('excel.csv', rows, 'latin1'));
	await expect(page.getByRole('cell', { name: 'Füllanlage' })).toBeVisible();
	await page.getByRole('button', { name: 'Check all rows' }).click();
	await expect(page.getByText('With an error: 4')).toBeVisible();
	await expect(page.getByText('A quotation mark does not close here', { exact: false })).toBeVisible();
	await expect(page.getByText('Lies in: “nirgends” is neither in the file nor in the plant.')).toBeVisible();
	await expect(page.getByText('Warranty until: “31.02.2026” is not a day in this format.')).toBeVisible();
	await expect(page.getByText('Code stands in line 2 already.')).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save rows with errors' }).click();
	expect((await saving).suggestedFilename()).toBe('excel-errors.csv');
	await page.getByRole('button', { name: 'Bring in 2 rows' }).click();
	await expect(page.getByText('Done. New: 2, changed: 0')).toBeVisible();

	await bring(page, listOf('again.csv', rows.slice(0, 2)));
	await expect(page.getByText('Nothing would change.')).toBeVisible();
	await page.getByRole('button', { name: 'Back to the columns' }).click();
	await expect(page.getByText('Chosen as the last time', { exact: false })).toBeVisible();

	await page.goto(`${plant.url}/admin/export`);
	const list = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Machines (CSV)' }).click();
	expect(await textOf(await list)).toContain('X1,Füllanlage,component,X2');
	const work = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Work done before (CSV)' }).click();
	expect(await textOf(await work)).toContain('Work order,What was done,Machine');
	for (const name of ['Meters', 'Readings'])
		await expect(page.getByRole('button', { name: `${name} (CSV)` })).toBeVisible();
	// Stock is for whoever counts it.
	await expect(page.getByRole('button', { name: /^Stock/ })).toBeHidden();
	const all = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Everything (NDJSON)' }).click();
	const lines = (await textOf(await all)).trim().split('\n');
	const kinds = new Set(lines.map((line) => (JSON.parse(line) as { kind: string }).kind));
	for (const kind of ['site', 'machine', 'person', 'work']) expect(kinds).toContain(kind);
	const table = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Everything (CSV)' }).click();
	const whole = await textOf(await table);
	expect(whole).toContain('kind,id,code,name,title,status,site');
	expect(whole).toContain('Leaks oil under the drive');
	expect(faults).toEqual([]);
	await context.close();
});
