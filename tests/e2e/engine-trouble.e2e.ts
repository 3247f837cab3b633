import { expect, test, type Page } from '@playwright/test';
import { GENERATION } from '#core/sync/generation.ts';
import { Floor } from '../support/floor.ts';
import { outboxIn, untilQuiet } from '../support/in-page.ts';
import { untilKept } from '../support/kept-app.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

let server: PlantServer;
let floor: Floor;

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
	await floor.act({
		name: 'asset.create',
		args: {
			...{ kind: 'machine', parentId: floor.site, name: 'Pump', code: 'PU-1' },
			meters: { h: { name: 'Hours', unit: 'h', type: 'gauge' } }
		}
	});
});
test.afterAll(() => server.stop());

const letIn = async (page: Page, name: string, code: string) => {
	await page.getByRole('button', { name: 'Add a person' }).click();
	const form = page.getByRole('dialog');
	await form.getByRole('textbox').nth(0).fill(name);
	await form.getByRole('textbox').nth(1).fill(code);
	await form.locator('button[type=submit]').click();
	await expect(form).toBeHidden();
};

const people = (page: Page, name: string) => page.getByRole('button', { name });

/** Text that no compression makes small. */
const noise = (n: number) =>
	Array.from({ length: 60 }, (_, i) => ((n * 7919 + i * 104_729) % 2_147_483_647).toString(36)).join(' ');

test(
	'on a device with hardly any room beside the app, what is over makes room and every act is kept and sent',
	{ tag: '@chromium' },
	async ({ context }) => {
		test.slow();
		const read = (from: number, times: number) =>
			floor.act(
				...Array.from({ length: times }, (_, n) => ({
					name: 'reading.add',
					args: { asset: floor.made('a', 1), meter: 'h', value: n, note: noise(from + n) }
				}))
			);
		await read(0, 4_000);
		const who = await floor.signIn();
		const page = await floor.openFor(context, who, '/settings');
		await untilKept(page);
		const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
		const devtools = await context.newCDPSession(page);
		await devtools.send('Storage.overrideQuotaForOrigin', { origin: floor.url, quotaSize: used + 500_000 });
		await page.goto(`${floor.url}/people`);
		for (let n = 0; n < 8; n++) await letIn(page, `Short of room ${n}`, `QU-${n}`);
		// The browser counts what it has written only now and then: some waves may still get in.
		let wave = 4_000;
		await expect(async () => {
			await read(wave, 2_000);
			wave += 2_000;
			await expect(page.getByText('This device was short of room')).toBeVisible({ timeout: 20_000 });
		}).toPass({ timeout: 140_000 });
		await page.goto(`${floor.url}/sent`);
		await page.getByRole('button', { name: 'Send now' }).click();
		await expect(page.getByText('Today: 8 sent, 0 waiting')).toBeVisible({ timeout: 30_000 });
		expect((await page.evaluate(outboxIn)).map(({ result }) => result)).toEqual(Array(8).fill('applied'));
	}
);

test('databases that the browser closes under a running page are opened again by themselves', async ({
	context
}) => {
	// As when storage is under pressure: connections end, and nobody tells the page how to go on.
	await context.addInitScript(() => {
		const open = IDBFactory.prototype.open;
		const connections: IDBDatabase[] = [];
		IDBFactory.prototype.open = function (...args) {
			const opening = open.apply(this, args);
			opening.addEventListener('success', () => connections.push(opening.result));
			return opening;
		};
		Object.assign(window, {
			closeAll: () => {
				for (const connection of connections.splice(0)) {
					connection.close();
					connection.dispatchEvent(new Event('close'));
				}
			}
		});
	});
	const closeAll = (page: Page) =>
		page.evaluate(() => (window as unknown as { closeAll: () => void }).closeAll());
	const page = await floor.openFor(context, await floor.signIn(), '/people');
	await letIn(page, 'Before', 'CL-1');
	await closeAll(page);
	await letIn(page, 'After', 'CL-2');
	await expect(people(page, 'After')).toBeVisible();
	await closeAll(page);
	await floor.act({
		name: 'person.create',
		args: { site: floor.site, name: 'From the desk', code: 'CL-3', grants: [] }
	});
	await expect(people(page, 'From the desk')).toBeVisible({ timeout: 45_000 });
});

test('two tabs live, and a third that froze holds up neither', { tag: '@chromium' }, async ({ context }) => {
	// A tab that froze while it talked to the server is waited for, a minute and a half at most.
	test.setTimeout(300_000);
	const who = await floor.signIn();
	const frozen = await floor.openFor(context, who, '/people');
	await expect(people(frozen, 'Ada')).toBeVisible();
	await frozen.evaluate(untilQuiet);
	const devtools = await context.newCDPSession(frozen);
	await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
	const [one, two] = [await context.newPage(), await context.newPage()];
	for (const page of [one, two]) await page.goto(`${floor.url}/people`);
	await letIn(one, 'Seen in both', 'TA-1');
	await expect(people(two, 'Seen in both')).toBeVisible();
	await two.goto(`${floor.url}/sent`);
	await two.getByRole('button', { name: 'Send now' }).click();
	await expect(two.getByText('Today: 1 sent, 0 waiting')).toBeVisible({ timeout: 110_000 });
	await floor.act({
		name: 'person.create',
		args: { site: floor.site, name: 'From elsewhere', code: 'TA-2', grants: [] }
	});
	await expect(people(one, 'From elsewhere')).toBeVisible({ timeout: 110_000 });
	await devtools.send('Page.setWebLifecycleState', { state: 'active' });
	await expect(people(frozen, 'From elsewhere')).toBeVisible({ timeout: 110_000 });
});

test('after a newer version has worked here, this one touches nothing, says so, and keeps the work', async ({
	context
}) => {
	const page = await floor.openFor(context, await floor.signIn(), '/people');
	await letIn(page, 'Kept', 'NE-1');
	await page.evaluate(async (generation) => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('millwright-device');
			opening.onsuccess = () => resolve(opening.result);
		});
		const mark = { epoch: 'e', scopes: [], isReady: true, usedAt: 0, name: 'from-the-future', generation };
		const writing = database.transaction('meta', 'readwrite');
		writing.objectStore('meta').put({ key: 'replica:from-the-future', value: mark });
		await new Promise((resolve) => (writing.oncomplete = resolve));
		database.close();
	}, GENERATION + 1);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'A newer version has worked on this device'
	);
	await expect(page.getByRole('button', { name: 'Update now' })).toBeVisible();
	expect((await page.evaluate(outboxIn)).map(({ name }) => name)).toEqual(['person.create']);
});
