import { expect, test } from '@playwright/test';
import { Floor } from '../support/floor.ts';
import { untilKept } from '../support/kept-app.ts';
import { startPlantServer, type PlantServer } from '../support/plant-server.ts';

const PASSWORD = 'a long enough password';

let server: PlantServer;
let floor: Floor;

test.beforeAll(async () => {
	server = await startPlantServer();
	floor = await Floor.found(server);
	await floor.act({
		name: 'asset.create',
		args: { kind: 'machine', name: 'Press 1', code: 'P1', parentId: floor.site }
	});
});
test.afterAll(() => server.stop());

test('cookies cleared while work waits: the app says what to do, and once the person signed in everything goes out', async ({
	context,
	page
}) => {
	const signIn = async () => {
		await page.goto(`${floor.url}/sign-in`);
		await page.getByRole('textbox', { name: 'Your name or number' }).fill('Ada');
		await page.getByLabel('Password').fill(PASSWORD);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();
	};
	const there = async () => (await floor.everything()).filter((doc) => doc['title'] === 'It smokes');
	const devices = async () => (await floor.everything()).filter(({ kind }) => kind === 'device').length;

	await signIn();
	await page.goto(`${floor.url}/report?machine=P1`);
	await expect(page.getByRole('textbox', { name: 'What do you see?' })).toBeVisible();
	await untilKept(page);
	const before = await devices();
	await context.setOffline(true);
	await page.getByRole('textbox', { name: 'What do you see?' }).fill('It smokes');
	await page.getByRole('radio', { name: 'It runs worse' }).check();
	await page.getByRole('button', { name: 'Report it' }).click();
	await expect(page.getByRole('textbox', { name: 'What do you see?' })).toBeHidden();
	await context.clearCookies();
	await context.setOffline(false);
	await page.goto(`${floor.url}/sent`);
	await expect(page.getByText('The server asks you to sign in again.')).toBeVisible();
	expect(await there()).toEqual([]);

	await signIn();
	await expect.poll(async () => (await there()).length, { timeout: 20_000 }).toBe(1);
	expect((await there())[0]?.createdBy).toBe(floor.admin.person);
	// The browser is the device it was.
	expect(await devices()).toBe(before);
});
