import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { untilKept } from '../support/kept-app.ts';
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

/** Every act of this page has its verdict. */
const untilSent = async (page: Page): Promise<void> => {
	const waiting = () =>
		page.evaluate(
			() =>
				new Promise<number>((resolve, reject) => {
					const opening = indexedDB.open('millwright-device');
					opening.onerror = () => reject(new Error('the device cannot be read'));
					opening.onsuccess = () => {
						const states = opening.result.transaction('outbox').objectStore('outbox').index('state');
						const counting = states.count(IDBKeyRange.bound('held', 'sent'));
						counting.onsuccess = () => {
							opening.result.close();
							resolve(counting.result);
						};
					};
				})
		);
	await expect.poll(waiting, { timeout: 300_000, intervals: [2_000] }).toBe(0);
};

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

test('ten thousand rows with parents in any order come in without a network, reach the server once each, and go again as a whole', async ({
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
	await bring(page, listOf('ten-thousand.csv', manyRows('T', 10_000)));
	await expect(page.getByText('New: 10,000')).toBeVisible({ timeout: 60_000 });
	const begun = Date.now();
	await page.getByRole('button', { name: 'Bring in 10,000 rows' }).click();
	await expect(page.getByText('Done. New: 10,000, changed: 0')).toBeVisible({ timeout: 300_000 });
	console.log(`kept after ${Date.now() - begun} ms`);
	await context.setOffline(false);
	await untilSent(page);
	expect(await codesAt('T')).toHaveLength(10_000);
	console.log(`sent after ${Date.now() - begun} ms`);
	expect(new Set(await codesAt('T')).size).toBe(10_000);
	expect(faults).toEqual([]);
	await context.close();
});
